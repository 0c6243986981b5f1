import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { restriction } from '#graph/filters.ts';
import { type NodeRow, refOf, toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { wordsOf } from '#graph/search/fold.ts';
import { keyBeginnings } from '#graph/search/keys.ts';
import { littleWords } from '#graph/search/little-words.ts';
import { howOf, rankMatches } from '#graph/search/rank.ts';
import { byKeyQuery } from './by-key.ts';
import { byNameQuery } from './by-name.ts';
import { type FoundNodes, nothingFound, type SearchQuestion } from './found-nodes.ts';
import { fullTextQuery } from './full-text.ts';
import { noLetters, ofKinds, waysOfSearching } from './searched.ts';

/** Nodes that may answer, to be compared one by one: beyond, the total is "at least". */
const mostCandidates = 5_000;

/** Asks the full-text index for all names that might answer, and compares them with what was typed. */
export async function findInIndex(
  reader: Reader,
  profile: Profile,
  { typed, kinds, limit }: SearchQuestion,
): Promise<FoundNodes> {
  const text = fullTextQuery(typed);
  if (text === null) return nothingFound(noLetters(typed));
  const parameters = { ...readingOf(profile), kinds: restriction(kinds), most: mostCandidates };
  const byName = await reader.many(byNameQuery, { ...parameters, text });
  const byKey = await reader.many(byKeyQuery, { ...parameters, beginnings: keyBeginnings(typed) });
  const candidates = new Map([...byName, ...byKey].map((row) => [row.node.id, toCandidate(row)]));
  const matches = rankMatches(typed, [...candidates.values()]);
  return {
    total: {
      value: matches.length,
      exact: byName.length < mostCandidates && byKey.length < mostCandidates,
    },
    hits: matches.slice(0, limit).map(({ candidate, text, closeness }) => ({
      id: candidate.id,
      node: toNodeBrief(candidate.node, profile),
      matched: { text, how: howOf[closeness] },
    })),
    searched: searchedIndex(typed, kinds),
  };
}

function toCandidate({ node, texts }: { node: NodeRow; texts: string[] }) {
  return { id: node.id, ref: refOf(node), key: node.key, texts, degree: node.degree, node };
}

function searchedIndex(typed: string, kinds: readonly string[]): string {
  const searched = `The names and keys of all nodes${ofKinds(kinds)}: ${waysOfSearching}.`;
  return wordsOf(typed).every((word) => littleWords.has(word))
    ? `${searched} A word as frequent as "${typed}" is found only where a longer word begins with it.`
    : searched;
}
