import type { z } from 'zod';
import type { Endpoints } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { type FilterParameters, restriction } from '#graph/filters.ts';
import { refOf } from '#graph/node.ts';
import { rankingOf } from '#graph/ranking.ts';
import { readingOf } from '#graph/reading.ts';
import { wordsOf } from '#graph/search/fold.ts';
import { closeness } from '#graph/search/match.ts';
import { type Match, rankMatches } from '#graph/search/rank.ts';
import { noLetters, waysOfSearching } from '#queries/search/searched.ts';
import { chosenQuery } from './chosen.ts';
import { type NamedNeighborRow, namesQuery } from './names.ts';
import { namesContainingQuery } from './names-containing.ts';
import type { NeighborRow } from './neighbors.ts';

type Asked = z.output<Endpoints['neighbors']['query']>;

export interface NeighborSearch
  extends Pick<Asked, 'q' | 'direction' | 'kinds' | 'sort' | 'each' | 'offset' | 'limit'> {
  /** The element id of the node whose neighbors are searched. */
  readonly id: string;
  readonly filters: FilterParameters;
  /** For tests: a smaller bound than the usual one. */
  readonly mostCompared?: number;
}

export interface FoundNeighbors {
  readonly total: { readonly value: number; readonly exact: boolean };
  readonly neighbors: readonly NeighborRow[];
  readonly searched: string;
}

/** The names of so many neighbors are compared letter by letter. */
const usuallyCompared = 20_000;
/** So many more are taken that hold exactly what was typed. */
const mostContaining = 2_000;

/**
 * The neighbors of a node that go by such a name, compared as the search of the whole graph compares: the closest
 * first, of equally close ones in the order asked for. Where a node has more neighbors than can be compared, all of them
 * are looked through for the letters as typed, and the total is a lower bound.
 */
export async function findNeighbors(
  reader: Reader,
  profile: Profile,
  {
    q,
    id,
    filters,
    direction,
    kinds,
    sort,
    each,
    offset,
    limit,
    mostCompared = usuallyCompared,
  }: NeighborSearch,
): Promise<FoundNeighbors> {
  if (wordsOf(q).length === 0)
    return { total: { value: 0, exact: true }, neighbors: [], searched: noLetters(q) };
  const reading = { ...readingOf(profile), ...filters, id, direction };
  const parameters = { ...reading, ...rankingOf(profile), sort, kinds: restriction(kinds) };
  const first = await reader.many(namesQuery, { ...parameters, most: mostCompared + 1 });
  const isComplete = first.length <= mostCompared;
  const more = isComplete
    ? []
    : await reader.many(namesContainingQuery, { ...parameters, text: q.toLowerCase(), most: mostContaining });
  const named = new Map([...first.slice(0, mostCompared), ...more].map((row) => [row.id, row]));
  const matches = rankMatches(
    q,
    [...named.values()].map((row) => ({ ...row, ref: refOf(row) })),
  ).sort(inOrder[sort]);
  const page = matches.slice(offset, offset + limit).map(({ candidate }) => candidate.id);
  return {
    total: { value: matches.length, exact: isComplete },
    neighbors: await reader.many(chosenQuery, { ...reading, neighbors: page, each }),
    searched: isComplete
      ? `The names of all such neighbors: ${waysOfSearching}.`
      : `The names of the first ${mostCompared.toLocaleString('en-US')} of them: ${waysOfSearching}; the names of all of them: the letters exactly as typed.`,
  };
}

type Named = Match<NamedNeighborRow & { readonly ref: string }>;

/** `rankMatches` has put the best connected of equally close ones first. */
const byRank = (a: Named, b: Named) => byCloseness(a, b) || compareRanks(b.candidate.rank, a.candidate.rank);
const inOrder: Readonly<Record<Asked['sort'], (a: Named, b: Named) => number>> = {
  degree: () => 0,
  relations: byRank,
  recent: byRank,
  evidence: byRank,
  caption: (a, b) => byCloseness(a, b) || a.text.localeCompare(b.text, 'en'),
};

function compareRanks(one: NamedNeighborRow['rank'], other: NamedNeighborRow['rank']): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [String(one ?? ''), String(other ?? '')];
  return first < second ? -1 : Number(first > second);
}

function byCloseness(a: Named, b: Named): number {
  return closeness.indexOf(a.closeness) - closeness.indexOf(b.closeness);
}
