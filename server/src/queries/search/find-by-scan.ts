import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { restriction } from '#graph/filters.ts';
import { refOf, toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { wordsOf } from '#graph/search/fold.ts';
import { howOf, rankMatches } from '#graph/search/rank.ts';
import { countNodesQuery } from './count-nodes.ts';
import { type FoundNodes, nothingFound, type SearchQuestion } from './found-nodes.ts';
import { nodesQuery } from './nodes.ts';
import { scanQuery } from './scan.ts';
import { scanContainingQuery } from './scan-containing.ts';
import { noLetters, noNames, ofKinds, waysOfSearching } from './searched.ts';

/** So many nodes are compared letter by letter. */
const mostCompared = 20_000;
/** So many are looked through for exactly what was typed. */
const mostScanned = 500_000;
const mostContaining = 2_000;

/**
 * In a database without the indexes of a seed: compares the texts of the first nodes, and looks through many more
 * for the letters as typed. Says how many of each.
 */
export async function findByScan(
  reader: Reader,
  profile: Profile,
  { typed, kinds, limit }: SearchQuestion,
): Promise<FoundNodes> {
  if (wordsOf(typed).length === 0) return nothingFound(noLetters(typed));
  const properties = nameProperties(profile);
  if (properties.length === 0) return nothingFound(noNames);
  const reading = readingOf(profile);
  const parameters = { ...reading, kinds: restriction(kinds) };
  const { nodes } = await reader.one(countNodesQuery, {});
  const compared = await reader.many(scanQuery, { ...parameters, most: mostCompared });
  const containing =
    nodes <= mostCompared
      ? []
      : await reader.many(scanContainingQuery, {
          ...parameters,
          text: typed.toLowerCase(),
          scanned: mostScanned,
          most: mostContaining,
        });
  const candidates = new Map([...compared, ...containing].map((row) => [row.id, row]));
  const matches = rankMatches(
    typed,
    [...candidates.values()].map((row) => ({ ...row, ref: refOf(row) })),
  );
  const shown = matches.slice(0, limit);
  const rows = await reader.many(nodesQuery, { ...reading, ids: shown.map(({ candidate }) => candidate.id) });
  const found = new Map(rows.map(({ node }) => [node.id, node]));
  return {
    total: { value: matches.length, exact: nodes <= mostCompared },
    hits: shown.flatMap(({ candidate, text, closeness }) => {
      const node = found.get(candidate.id);
      return node === undefined
        ? []
        : [{ node: toNodeBrief(node, profile), matched: { text, how: howOf[closeness] } }];
    }),
    searched: searchedIn(properties, nodes, kinds),
  };
}

function nameProperties({ kinds, properties: { names, key } }: Profile): string[] {
  const roles = [...kinds.flatMap((kind) => kind.captions), names?.texts ?? null, key];
  return [...new Set(roles.filter((property) => property !== null))];
}

function searchedIn(properties: readonly string[], nodes: number, kinds: readonly string[]): string {
  const number = (count: number) => count.toLocaleString('en-US');
  const what = `The ${properties.length === 1 ? 'property' : 'properties'} ${properties.join(', ')} of`;
  if (nodes <= mostCompared) return `${what} all nodes${ofKinds(kinds)}: ${waysOfSearching}.`;
  const scanned =
    nodes <= mostScanned
      ? `all ${number(nodes)} nodes`
      : `the first ${number(mostScanned)} of ${number(nodes)} nodes`;
  return (
    `${what} the first ${number(mostCompared)} nodes${ofKinds(kinds)}: ${waysOfSearching}; ` +
    `of ${scanned}: the letters exactly as typed.`
  );
}
