import type { Timing } from '#contract/http/index.ts';
import { type Days, everyDay, intersection } from './days.ts';
import { canGoOn, type DaysAhead } from './days-ahead.ts';
import { type Lattice, statesAfter } from './lattice.ts';
import { extended } from './outlook.ts';
import { goOn, turns } from './timing.ts';
import { compareRanks, type HopRelation, type Rank, type Worth } from './worth.ts';

/** The beginning of a path: distinct nodes that can be passed in time. */
export interface Walk {
  /** The state in which it began. */
  readonly start: number;
  readonly state: number;
  readonly node: number;
  /** How many hops it has made. */
  readonly place: number;
  readonly before: Walk | null;
  readonly rank: Rank;
  /** The days on which it can stand here. */
  readonly days: Days;
}

/** A path with its place in the order. */
export interface RankedPath {
  readonly nodes: readonly number[];
  /** The state in which it began. */
  readonly start: number;
  readonly rank: Rank;
  /** For each hop the days on which a relation of it must count to have part in the path. */
  readonly turns: readonly Days[];
  /** Of each hop the types of its relations, as they are read. */
  readonly meaning: string;
  /** How many paths it stands for. */
  readonly alike: number;
}

/** In which lattice walks are made, and what they must keep to. */
export interface Ground {
  readonly lattice: Lattice;
  readonly worth: Worth;
  readonly timing: Timing;
  /** Where hops depend on one another in time. */
  readonly ahead?: DaysAhead;
}

export function startOf({ lattice }: Ground): Walk[] {
  return [...(lattice.places[0]?.keys() ?? [])].map((state) => ({
    start: state,
    state,
    node: lattice.explored.from,
    place: 0,
    before: null,
    rank: { weakness: 0, hubness: 0, recency: Number.POSITIVE_INFINITY },
    days: everyDay,
  }));
}

/** Every walk that is one hop longer. */
export function* walksAfter({ lattice, worth, timing, ahead }: Ground, walk: Walk): Generator<Walk> {
  const isLast = walk.place + 1 === lattice.length;
  for (const state of statesAfter(lattice, walk.place, walk.state)) {
    const node = lattice.nodeOf(state);
    if (hasPassed(walk, node)) continue;
    const hop = worth.hop(walk.node, node);
    const days = goOn(timing, walk.days, hop.days);
    if (days.length === 0 || (ahead && !canGoOn(days, ahead[walk.place + 1]?.get(state)))) continue;
    const rank = extended(walk.rank, hop, isLast ? 0 : worth.hubness(node));
    yield { start: walk.start, state, node, place: walk.place + 1, before: walk, rank, days };
  }
}

/**
 * A walk that has reached the end as a path. Only relations that can have their turn count for its rank.
 *
 * @returns `null` where its hops cannot all have their turn
 */
export function toRankedPath({ worth, timing }: Ground, walk: Walk): RankedPath | null {
  const nodes = nodesOf(walk);
  const hops = nodes.slice(1).map((far, place) => worth.hop(nodes[place] ?? far, far));
  const days = turns(
    timing,
    hops.map((hop) => hop.days),
  );
  if (days === null) return null;
  const counted = hops.map((hop, place) =>
    hop.relations.filter((relation) => has(relation, days[place] ?? [])),
  );
  const rank = timing === 'any' ? walk.rank : rankOf(counted, walk.rank.hubness);
  return { nodes, start: walk.start, rank, turns: days, meaning: meaningOf(counted), alike: 1 };
}

/** The order of the contract among paths of one length. */
export function comparePaths({ refPlace }: Worth, a: RankedPath, b: RankedPath): number {
  const byRank = compareRanks(a.rank, b.rank);
  if (byRank !== 0) return byRank;
  for (const [place, node] of a.nodes.entries()) {
    const byRef = refPlace(node) - refPlace(b.nodes[place] ?? node);
    if (byRef !== 0) return byRef;
  }
  return 0;
}

export function nodesOf(walk: Walk): number[] {
  const nodes: number[] = [];
  for (let each: Walk | null = walk; each !== null; each = each.before) nodes.unshift(each.node);
  return nodes;
}

function hasPassed(walk: Walk, node: number): boolean {
  for (let each: Walk | null = walk; each !== null; each = each.before) if (each.node === node) return true;
  return false;
}

function has(relation: HopRelation, days: Days): boolean {
  return days === everyDay || intersection(relation.days, days).length > 0;
}

function rankOf(hops: readonly (readonly HopRelation[])[], hubness: number): Rank {
  const strongest = hops.map((relations) => ({
    weakness: Math.min(...relations.map((relation) => relation.weakness)),
    recency: Math.max(...relations.map((relation) => relation.recency)),
  }));
  return {
    weakness: Math.max(...strongest.map((hop) => hop.weakness)),
    hubness,
    recency: Math.min(...strongest.map((hop) => hop.recency)),
  };
}

/** How a hop reads in which these have part. */
export function meaningOfHop(relations: readonly Pick<HopRelation, 'meaning'>[]): string {
  return JSON.stringify([...new Set(relations.map(({ meaning }) => meaning))].sort());
}

function meaningOf(hops: readonly (readonly HopRelation[])[]): string {
  return JSON.stringify(hops.map(meaningOfHop));
}
