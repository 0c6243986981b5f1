import type { Explored } from './explored.ts';

/**
 * All walks of one length from start to end that return to neither on the way, and visit what must be visited:
 * at each place the states in which such a walk can be there. A state is a node together with what has been visited.
 */
export interface Lattice {
  readonly explored: Explored;
  readonly length: number;
  readonly through: readonly number[];
  /** One set of states for each place from 0 to the length; all empty where there is no such walk. */
  readonly places: readonly ReadonlySet<number>[];
}

/** What is known of how things are joined, as walks of that length. */
export function latticeOf(explored: Explored, length: number, through: readonly number[] = []): Lattice {
  const open = { explored, length, through };
  const reached: Set<number>[] = [new Set([stateOf(open, explored.from, 0)])];
  for (let place = 0; place < length; place += 1) {
    const further = new Set<number>();
    for (const state of reached[place] ?? [])
      for (const next of onward(open, place, state)) further.add(next);
    reached.push(further);
  }
  const places: Set<number>[] = [];
  const goal = stateOf(open, explored.to, 2 ** through.length - 1);
  let leading = new Set(reached[length]?.has(goal) ? [goal] : []);
  places.unshift(leading);
  for (let place = length - 1; place >= 0; place -= 1) {
    const before = new Set<number>();
    for (const state of reached[place] ?? [])
      for (const next of onward(open, place, state))
        if (leading.has(next)) {
          before.add(state);
          break;
        }
    places.unshift(before);
    leading = before;
  }
  return { ...open, places };
}

/** The states in which a walk can go on from a state at a place. */
export function* statesAfter(lattice: Lattice, place: number, state: number): Generator<number> {
  const there = lattice.places[place + 1];
  if (there === undefined) return;
  for (const next of onward(lattice, place, state)) if (there.has(next)) yield next;
}

export function nodeOf({ through }: Pick<Lattice, 'through'>, state: number): number {
  return Math.floor(state / 2 ** through.length);
}

/** Whether there is no walk at all. */
export function isEmpty(lattice: Lattice): boolean {
  return lattice.places[0]?.size === 0;
}

/** Each pair of nodes that is one after the other on some walk, once. */
export function pairsIn(lattice: Lattice): [near: number, far: number][] {
  const pairs = new Map<number, Set<number>>();
  for (const [place, states] of lattice.places.entries())
    for (const state of states) {
      const near = nodeOf(lattice, state);
      for (const next of statesAfter(lattice, place, state)) {
        const far = pairs.get(near) ?? new Set();
        pairs.set(near, far.add(nodeOf(lattice, next)));
      }
    }
  return [...pairs].flatMap(([near, all]) => [...all].map((far): [number, number] => [near, far]));
}

/** How many walks there are; beyond 2^53 only about as many. */
export function countWalks(lattice: Lattice): number {
  let ways = new Map([...(lattice.places[0] ?? [])].map((state) => [state, 1]));
  for (let place = 0; place < lattice.length; place += 1) {
    const further = new Map<number, number>();
    for (const [state, count] of ways)
      for (const next of statesAfter(lattice, place, state))
        further.set(next, (further.get(next) ?? 0) + count);
    ways = further;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0);
}

type Open = Omit<Lattice, 'places'>;

function stateOf({ through }: Open, node: number, visited: number): number {
  return node * 2 ** through.length + visited;
}

function* onward(open: Open, place: number, state: number): Generator<number> {
  const { explored, length, through } = open;
  const visited = state % 2 ** through.length;
  const isLast = place + 1 === length;
  for (const far of explored.ahead(nodeOf(open, state))) {
    if (far === explored.from || (far === explored.to) !== isLast) continue;
    const mark = through.indexOf(far);
    yield stateOf(open, far, mark < 0 ? visited : visited | (2 ** mark));
  }
}
