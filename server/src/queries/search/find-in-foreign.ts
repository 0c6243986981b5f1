import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { refOf, toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { wordsOf } from '#graph/search/fold.ts';
import { howOf, rankMatches } from '#graph/search/rank.ts';
import {
  type ForeignCandidates,
  foreignCandidates,
  mostCompared,
  mostScanned,
} from './foreign-candidates.ts';
import { type FoundNodes, nothingFound, type SearchQuestion } from './found-nodes.ts';
import { nodesQuery } from './nodes.ts';
import { noLetters, noNames, ofKinds, waysOfSearching } from './searched.ts';

/**
 * In a database without the indexes of a seed: by its own full-text indexes where it has some over captions, else by
 * comparing the texts of the first nodes, and looking through many more for the letters as typed. Says what was searched.
 */
export async function findInForeign(
  reader: Reader,
  profile: Profile,
  question: SearchQuestion,
): Promise<FoundNodes> {
  const { typed, kinds, limit } = question;
  if (wordsOf(typed).length === 0) return nothingFound(noLetters(typed));
  const properties = nameProperties(profile);
  if (properties.length === 0) return nothingFound(noNames);
  const candidates = await foreignCandidates(reader, profile, question);
  const matches = rankMatches(
    typed,
    candidates.rows.map((row) => ({ ...row, ref: refOf(row) })),
  );
  const shown = matches.slice(0, limit);
  const ids = shown.map(({ candidate }) => candidate.id);
  const rows = await reader.many(nodesQuery, { ...readingOf(profile), ids });
  const found = new Map(rows.map(({ node }) => [node.id, node]));
  return {
    total: { value: matches.length, exact: candidates.nodes <= mostCompared },
    hits: shown.flatMap(({ candidate, text, closeness }) => {
      const node = found.get(candidate.id);
      return node === undefined
        ? []
        : [{ id: node.id, node: toNodeBrief(node, profile), matched: { text, how: howOf[closeness] } }];
    }),
    searched: [...searchedIndexes(candidates), ...searchedNodes(properties, candidates, kinds)].join(' '),
  };
}

function nameProperties({ kinds, properties: { names, key } }: Profile): string[] {
  const roles = [...kinds.flatMap((kind) => kind.captions), names?.texts ?? null, key];
  return [...new Set(roles.filter((property) => property !== null))];
}

function searchedIndexes({ indexes }: ForeignCandidates): string[] {
  return indexes.map(
    ({ name, labels, properties }) =>
      `The full-text index ${name} of this database over ${properties.join(', ')} of ${labels.join(', ')}: ` +
      'whole, by words and their beginnings, and with one letter wrong, as far as its analyzer goes.',
  );
}

function searchedNodes(
  properties: readonly string[],
  { nodes, scanned }: ForeignCandidates,
  kinds: readonly string[],
): string[] {
  if (!scanned) return [];
  const number = (count: number) => count.toLocaleString('en-US');
  const what = `The ${properties.length === 1 ? 'property' : 'properties'} ${properties.join(', ')} of`;
  if (nodes <= mostCompared) return [`${what} all nodes${ofKinds(kinds)}: ${waysOfSearching}.`];
  const looked =
    nodes <= mostScanned
      ? `all ${number(nodes)} nodes`
      : `the first ${number(mostScanned)} of ${number(nodes)} nodes`;
  return [
    `${what} the first ${number(mostCompared)} nodes${ofKinds(kinds)}: ${waysOfSearching}; ` +
      `of ${looked}: the letters exactly as typed.`,
  ];
}
