import { type CallAnswer, type FiltersGiven, mostBetween } from '#contract/http/index.ts';
import type { NodeBrief, Profile, Relation } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { bundlesIn, type JoinRow } from '#graph/join.ts';
import { toNodeBrief } from '#graph/node.ts';
import { bestPaths } from '#graph/paths/best.ts';
import { countPaths, type Layers } from '#graph/paths/layers.ts';
import { toPath } from '#graph/paths/to-path.ts';
import { type Reading, readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import { compareStrength } from '#graph/strength.ts';
import { readFilters } from '#queries/read-filters.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { findLayers } from './find-layers.ts';
import { hopsQuery } from './hops.ts';
import { weightsQuery } from './weights.ts';

export interface PathQuestion {
  /** Element ids. */
  readonly from: string;
  readonly to: string;
  readonly filters: FiltersGiven;
  readonly maximumLength: number;
  readonly limit: number;
  /** For tests: smaller bounds than the usual ones, on number and on time in milliseconds. */
  readonly mostPairs?: number;
  readonly stepTimeout?: number;
  readonly lengthTimeout?: number;
}

export type FoundPaths = Omit<CallAnswer<'paths'>, 'queries'>;

/**
 * All shortest paths between two nodes, the best of them written out. Shorter than the shortest there is nothing, so the
 * answer is exact up to their length; where none is found, up to the length that was searched; where a bound cut it, up to one less.
 */
export async function findPaths(
  reader: Reader,
  profile: Profile,
  question: PathQuestion,
): Promise<FoundPaths> {
  const reading = readingOf(profile);
  const filters = await readFilters(reader, profile, question.filters);
  const { from, to } = question;
  const found =
    from === to
      ? { layers: { from, to, steps: [] }, complete: true }
      : await findLayers(reader, { ...question, filters });
  if ('searchedTo' in found) {
    return {
      total: { value: 0, exact: found.complete },
      searchedTo: found.searchedTo,
      complete: found.complete,
      nodes: [],
      relations: [],
      bundles: [],
      paths: [],
    };
  }

  const { layers, complete } = found;
  const ways = await rank(reader, reading, layers, question.limit);
  const nodes = await describe(reader, reading, profile, ways);
  const hops = await join(reader, reading, filters, profile, ways);
  const length = layers.steps.length;
  const relations = ways.map((way) => pairsOf(way).map((pair) => hops.get(keyOf(pair))?.relations ?? []));
  return {
    total: toTotal(countPaths(layers), complete),
    searchedTo: complete ? length : length - 1,
    complete,
    nodes: [...nodes.values()],
    relations: [...hops.values()].flatMap(({ relations: joining }) => joining),
    bundles: bundlesIn([...hops.values()].map(({ join }) => join)),
    paths: ways.map((way, position) =>
      toPath(
        way.flatMap((id) => nodes.get(id) ?? []),
        relations[position] ?? [],
        profile,
      ),
    ),
  };
}

/** @returns the best paths as lists of element ids */
async function rank(reader: Reader, reading: Reading, layers: Layers, limit: number): Promise<string[][]> {
  const between = new Set(layers.steps.flatMap((step) => [...step.keys()]));
  const weights = await reader.many(weightsQuery, { ...reading, ids: [...between, layers.to] });
  return bestPaths(layers, new Map(weights.map((weight) => [weight.id, weight])), limit);
}

async function describe(
  reader: Reader,
  reading: Reading,
  profile: Profile,
  ways: readonly string[][],
): Promise<Map<string, NodeBrief>> {
  const rows = await reader.many(nodesQuery, { ...reading, ids: [...new Set(ways.flat())] });
  return new Map(rows.map(({ node }) => [node.id, toNodeBrief(node, profile)]));
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** One hop: what joins its ends, and its relations as they are answered, the strongest first. */
interface Joined {
  readonly join: JoinRow;
  readonly relations: readonly Relation[];
}

/** @returns for each pair of neighbors in the paths what joins them */
async function join(
  reader: Reader,
  reading: Reading,
  filters: FilterParameters,
  profile: Profile,
  ways: readonly string[][],
): Promise<Map<string, Joined>> {
  const pairs = new Map(ways.flatMap(pairsOf).map((pair) => [keyOf(pair), pair]));
  if (pairs.size === 0) return new Map();
  const rows = await reader.many(hopsQuery, {
    ...reading,
    ...filters,
    direction: 'any',
    each: mostBetween,
    pairs: [...pairs.values()],
  });
  const strongestFirst = compareStrength(profile);
  return new Map(
    rows.map(({ pair, joins: join }) => [
      keyOf(pair),
      {
        join,
        relations: join.relations.map((row) => toRelation(row, profile, filters.asked)).sort(strongestFirst),
      },
    ]),
  );
}

function pairsOf(way: readonly string[]): Pair[] {
  return way.slice(1).map((to, position) => ({ from: way[position] ?? to, to }));
}

function keyOf({ from, to }: Pair): string {
  return `${from} ${to}`;
}

function toTotal(count: bigint, complete: boolean): FoundPaths['total'] {
  const listable = count <= BigInt(Number.MAX_SAFE_INTEGER);
  return { value: listable ? Number(count) : Number.MAX_SAFE_INTEGER, exact: complete && listable };
}
