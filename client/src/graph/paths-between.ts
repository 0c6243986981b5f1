import type { Ref } from 'entente/contract/model/index.ts';
import { neighborLists } from './neighbor-lists.ts';
import type { Drawn } from './place.ts';

/** Paths so much longer than the shortest are seen as well, as long as not too many nodes are on them. */
const SLACKS = [2, 1, 0];
const MOST_ON_PATHS = 60;
const MOST_PATHS = 24;

type Path = readonly number[];
type Lists = readonly (readonly number[])[];

/** The shortest paths between two nodes that are shown, along what is shown, and those little longer. */
export function shownPaths(
  { entities, view }: Drawn,
  [from, to]: readonly [Ref, Ref],
): readonly (readonly Ref[])[] {
  const refs = [...view.nodes.keys()];
  const numberOf = new Map(refs.map((ref, number) => [ref, number]));
  const [start, end] = [numberOf.get(from), numberOf.get(to)];
  if (start === undefined || end === undefined) return [];
  const lines = new Map<string, readonly [number, number]>();
  for (const ref of view.relations) {
    const relation = entities.relations.get(ref);
    const one = numberOf.get(relation?.from ?? '');
    const other = numberOf.get(relation?.to ?? '');
    if (one !== undefined && other !== undefined && one !== other)
      lines.set(`${Math.min(one, other)} ${Math.max(one, other)}`, [one, other]);
  }
  const paths = pathsBetween(start, end, neighborLists(refs.length, [...lines.values()]));
  return paths.map((path) => path.flatMap((number) => refs[number] ?? []));
}

/** The same by number, the shortest first; none where nothing joins the two. */
export function pathsBetween(from: number, to: number, neighbors: Lists): readonly Path[] {
  const after = hopsFrom(from, neighbors);
  const before = hopsFrom(to, neighbors);
  const shortest = after.get(to);
  if (shortest === undefined || shortest === 0) return [];
  const onPaths = (slack: number) =>
    [...after].filter(
      ([node, hops]) => hops + (before.get(node) ?? Number.POSITIVE_INFINITY) <= shortest + slack,
    );
  const slack = SLACKS.find((each) => onPaths(each).length <= MOST_ON_PATHS) ?? 0;
  return walks(from, to, neighbors, before, shortest + slack);
}

function hopsFrom(start: number, neighbors: Lists): ReadonlyMap<number, number> {
  const hops = new Map([[start, 0]]);
  // The map grows while it is gone through.
  for (const [node, count] of hops)
    for (const other of neighbors[node] ?? []) if (!hops.has(other)) hops.set(other, count + 1);
  return hops;
}

/** Paths without repetition, the shortest first. */
function walks(
  from: number,
  to: number,
  neighbors: Lists,
  hopsLeft: ReadonlyMap<number, number>,
  longest: number,
): readonly Path[] {
  const found: number[][] = [];
  const walk = (path: Path, length: number): void => {
    const node = path.at(-1) ?? from;
    if (node === to) {
      if (path.length - 1 === length) found.push([...path]);
      return;
    }
    for (const next of neighbors[node] ?? []) {
      const left = hopsLeft.get(next);
      if (found.length >= MOST_PATHS || left === undefined || path.length + left > length) continue;
      if (!path.includes(next)) walk([...path, next], length);
    }
  };
  for (let length = hopsLeft.get(from) ?? 0; length <= longest; length += 1) walk([from], length);
  return found;
}
