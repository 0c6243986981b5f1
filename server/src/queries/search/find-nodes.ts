import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { findInForeign } from './find-in-foreign.ts';
import { findInIndex } from './find-in-index.ts';
import type { FoundNodes, SearchQuestion } from './found-nodes.ts';

/** Nodes by their names, the closest first: by the indexes that come with a seed, else by what a foreign graph has. */
export async function findNodes(
  reader: Reader,
  profile: Profile,
  question: SearchQuestion,
): Promise<FoundNodes> {
  return profile.indexed ? findInIndex(reader, profile, question) : findInForeign(reader, profile, question);
}
