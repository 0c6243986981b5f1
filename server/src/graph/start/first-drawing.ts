/** A node that may be drawn first. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly degree: number;
}

/** Two candidates that are neighbors, by their ids. */
export type Pair = readonly [string, string];

/** How much each node of a kind takes from the next one's chance: eight of a kind halve it. */
const weariness = 1 / 8;

/**
 * Chooses what to draw before anything has been asked: from the best connected node outwards, always the best
 * connected neighbor of what is there, kinds that are there already coming later. So the drawing hangs together and
 * shows what sorts of things the graph holds. Only where nothing more hangs together does another part begin.
 *
 * @param most how many to choose
 * @returns ids, in the order of choice
 */
export function chooseFirst(
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  most: number,
): string[] {
  const neighbors = neighborsById(pairs);
  const left = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const reached = new Set<string>();
  const perKind = new Map<string, number>();
  const worth = ({ degree, kind }: Candidate) =>
    Math.sqrt(degree) / (1 + weariness * (perKind.get(kind) ?? 0));
  const chosen: string[] = [];
  while (chosen.length < most && left.size > 0) {
    const open = [...left.values()];
    const next =
      best(
        open.filter(({ id }) => reached.has(id)),
        worth,
      ) ?? best(open, worth);
    if (next === undefined) break;
    chosen.push(next.id);
    left.delete(next.id);
    perKind.set(next.kind, (perKind.get(next.kind) ?? 0) + 1);
    for (const neighbor of neighbors.get(next.id) ?? []) reached.add(neighbor);
  }
  return chosen;
}

/** For each node its neighbors, whichever end of a pair it is. */
export function neighborsById(pairs: readonly Pair[]): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const note = (one: string, other: string) => {
    neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    note(one, other);
    note(other, one);
  }
  return neighbors;
}

/** The item with the highest worth, the first of several; `undefined` where there is none. */
export function best<Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = worth(item);
    if (value > highest) [found, highest] = [item, value];
  }
  return found;
}
