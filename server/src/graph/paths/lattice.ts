import type { Explored } from './explored.ts';

/**
 * All walks of one length from start to end that return to neither on the way, and visit what must be visited:
 * at each place from 0 to the length the states in which such a walk can be there, each with those in which it can go on.
 * In a lattice without any such walk no place has a state.
 */
export interface Lattice {
  readonly explored: Explored;
  readonly length: number;
  readonly places: readonly ReadonlyMap<number, readonly number[]>[];
  /** The node at which a walk is in that state. */
  nodeOf(state: number): number;
}

/** What is known of how things are joined, as walks of that length. A state is a node together with what has been visited. */
export function latticeOf(explored: Explored, length: number, through: readonly number[] = []): Lattice {
  const open = { explored, length, through };
  const reached = reachedFrom(open);
  const places: Map<number, number[]>[] = [];
  const goal = stateOf(open, explored.to, 2 ** through.length - 1);
  let leading = new Map<number, number[]>(reached[length]?.has(goal) ? [[goal, []]] : []);
  places.unshift(leading);
  for (let place = length - 1; place >= 0; place -= 1) {
    const before = new Map<number, number[]>();
    for (const state of reached[place] ?? []) {
      const next = [...onward(open, place, state)].filter((each) => leading.has(each));
      if (next.length > 0) before.set(state, next);
    }
    places.unshift(before);
    leading = before;
  }
  return { explored, length, places, nodeOf: (state) => nodeOf(open, state) };
}

/** At each place the states to which walks from the start can come. */
function reachedFrom(open: Open): Set<number>[] {
  const reached = [new Set([stateOf(open, open.explored.from, 0)])];
  for (let place = 0; place < open.length; place += 1) {
    const further = new Set<number>();
    for (const state of reached[place] ?? [])
      for (const next of onward(open, place, state)) further.add(next);
    reached.push(further);
  }
  return reached;
}

/** The states in which a walk can go on from a state at a place. */
export function statesAfter({ places }: Lattice, place: number, state: number): readonly number[] {
  return places[place]?.get(state) ?? [];
}

/** Whether there is no walk at all. */
export function isEmpty({ places }: Lattice): boolean {
  return places[0]?.size === 0;
}

/** Each pair of nodes that is one after the other on some walk, once. */
export function pairsIn({ places, nodeOf }: Lattice): [near: number, far: number][] {
  const pairs = new Map<number, Set<number>>();
  for (const states of places)
    for (const [state, onward] of states) {
      const near = nodeOf(state);
      const far = pairs.get(near) ?? new Set();
      for (const next of onward) far.add(nodeOf(next));
      pairs.set(near, far);
    }
  return [...pairs].flatMap(([near, all]) => [...all].map((far): [number, number] => [near, far]));
}

interface Open {
  readonly explored: Explored;
  readonly length: number;
  readonly through: readonly number[];
}

function stateOf({ through }: Open, node: number, visited: number): number {
  return node * 2 ** through.length + visited;
}

function nodeOf({ through }: Open, state: number): number {
  return Math.floor(state / 2 ** through.length);
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
