import { type Lattice, statesAfter } from './lattice.ts';
import type { Patience } from './patience.ts';

/** How many paths begin in each state at the first place; at least so many where patience ended. */
export interface PathCounts {
  readonly ofStart: ReadonlyMap<number, number>;
  readonly isWhole: boolean;
}

/** Halves of walks that have passed the same nodes, of those that matter. */
interface Halves {
  readonly passed: readonly number[];
  readonly count: number;
}
/** By what they have passed. */
type AllHalves = Map<string, Halves>;

/**
 * Counts the walks that come to no node twice without making them: they are cut in the middle, and of both halves only
 * those nodes are kept that the other half may come to as well. Beyond 2^53 there are only about as many.
 */
export async function countPaths(lattice: Lattice, patience: Patience): Promise<PathCounts> {
  const span = spanOf(lattice);
  const middle = Math.floor(lattice.length / 2);
  const forHalf = patience.half();
  const toEnd = await halvesToEnd(lattice, middle, span, forHalf);
  const ofStart = new Map<number, number>();
  for (const start of lattice.places[0]?.keys() ?? []) {
    let count = 0;
    for (const [state, fromStart] of await halvesFrom(lattice, start, { middle, span, patience }))
      count += disjointPairs(fromStart, toEnd.get(state) ?? new Map());
    ofStart.set(start, count);
  }
  return { ofStart, isWhole: forHalf.allows() && patience.allows() };
}

/** The first and the last place at which a walk can come to each node. */
interface Spans {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

function spanOf({ places, nodeOf }: Lattice): Spans {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [place, states] of places.entries())
    for (const state of states.keys()) {
      const node = nodeOf(state);
      if (!first.has(node)) first.set(node, place);
      last.set(node, place);
    }
  return { first, last };
}

/** By the state in the middle, what can come after it. */
async function halvesToEnd(
  lattice: Lattice,
  middle: number,
  { first }: Spans,
  patience: Patience,
): Promise<Map<number, AllHalves>> {
  const { length, places, nodeOf } = lattice;
  let further = new Map([...(places[length]?.keys() ?? [])].map((end) => [end, nothingPassed()]));
  for (let place = length - 1; place >= middle; place -= 1) {
    const here = new Map<number, AllHalves>();
    for (const [state, onward] of places[place] ?? []) {
      await patience.rest();
      const node = nodeOf(state);
      const halves: AllHalves = new Map();
      for (const next of onward) {
        const far = nodeOf(next);
        const passing = (first.get(far) ?? place) <= place ? far : null;
        goOn(further.get(next) ?? new Map(), { to: node, passing, into: halves }, patience);
      }
      here.set(state, halves);
    }
    further = here;
  }
  return further;
}

/** By the state in the middle, what can come before it. */
async function halvesFrom(
  lattice: Lattice,
  start: number,
  { middle, span, patience }: { middle: number; span: Spans; patience: Patience },
): Promise<Map<number, AllHalves>> {
  const { nodeOf } = lattice;
  let here = new Map([[start, nothingPassed()]]);
  for (let place = 0; place < middle; place += 1) {
    const further = new Map<number, AllHalves>();
    for (const [state, halves] of here) {
      await patience.rest();
      const node = nodeOf(state);
      const passing = (span.last.get(node) ?? place) > place ? node : null;
      for (const next of statesAfter(lattice, place, state)) {
        const into: AllHalves = further.get(next) ?? new Map();
        further.set(next, into);
        goOn(halves, { to: nodeOf(next), passing, into }, patience);
      }
    }
    here = further;
  }
  return here;
}

/** Adds those halves that can go on to a node, having passed another one, where that matters. */
function goOn(
  halves: AllHalves,
  { to, passing, into }: { to: number; passing: number | null; into: AllHalves },
  patience: Patience,
): void {
  for (const { passed, count } of halves.values()) {
    // Those that have passed nothing are no more than there are states.
    if (passed.length > 0 && !patience.allows()) return;
    if (passed.includes(to)) continue;
    // In the order of numbers, so that the same nodes always make the same list.
    const all = passing === null ? passed : [...passed, passing].sort((a, b) => a - b);
    const key = keyOf(all);
    into.set(key, { passed: all, count: count + (into.get(key)?.count ?? 0) });
  }
}

/** How many pairs of halves have passed no node both: by inclusion and exclusion, without looking at the pairs. */
function disjointPairs(some: AllHalves, others: AllHalves): number {
  const passing = new Map<string, number>();
  for (const { passed, count } of some.values())
    for (const each of subsetsOf(passed)) {
      const key = keyOf(each);
      passing.set(key, (passing.get(key) ?? 0) + count);
    }
  let pairs = 0;
  for (const { passed, count } of others.values())
    for (const each of subsetsOf(passed))
      pairs += (each.length % 2 === 0 ? count : -count) * (passing.get(keyOf(each)) ?? 0);
  return pairs;
}

function subsetsOf(nodes: readonly number[]): number[][] {
  let subsets: number[][] = [[]];
  for (const node of nodes) subsets = [...subsets, ...subsets.map((subset) => [...subset, node])];
  return subsets;
}

function nothingPassed(): AllHalves {
  return new Map([['', { passed: [], count: 1 }]]);
}

function keyOf(nodes: readonly number[]): string {
  return nodes.join(' ');
}
