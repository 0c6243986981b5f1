import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { findByScan } from './find-by-scan.ts';
import { findInIndex } from './find-in-index.ts';
import type { FoundNodes, SearchQuestion } from './found-nodes.ts';

/** Nodes by their names, the closest first: by the indexes that come with a seed, else by looking at the nodes one after the other. */
export async function findNodes(
  reader: Reader,
  profile: Profile,
  question: SearchQuestion,
): Promise<FoundNodes> {
  return profile.indexed ? findInIndex(reader, profile, question) : findByScan(reader, profile, question);
}
