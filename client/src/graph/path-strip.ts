import { boundsOf, boxAt, type Extent } from './box.ts';
import { keepHeld } from './keep-held.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { layoutNames } from './layout-names.ts';
import type { Movable } from './movable.ts';
import { organic } from './organic.ts';

const ROOM = 14;
const HOP = 190;
const ROOM_BELOW = 90;

/** Paths between the same two nodes side by side, from left to right; everything else below. */
export const pathStrip: Layout = {
  ...layoutNames.paths,
  place: (input, report) => {
    const { extents, paths = [] } = input;
    if (paths.length === 0) return organic.place(input, report);
    const strip = stripOf(paths);
    const places: Movable[] = extents.map(() => ({ x: 0, y: 0 }));
    placeStrip(strip, places, extents);
    placeRest(
      extents.map((_, node) => node).filter((node) => !strip.columns.has(node)),
      strip,
      places,
      input,
      report,
    );
    return keepHeld(places, input, ROOM);
  },
};

/** Which nodes are on the paths: how many hops from the start, and how high, by the paths that they are on. */
interface Strip {
  readonly columns: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

function stripOf(paths: readonly (readonly number[])[]): Strip {
  const last = Math.max(...paths.map((path) => path.length - 1));
  const rows = new Map<number, number[]>();
  const shares = new Map<number, number[]>();
  paths.forEach((path, row) => {
    path.forEach((node, step) => {
      rows.set(node, [...(rows.get(node) ?? []), row]);
      shares.set(node, [...(shares.get(node) ?? []), step / (path.length - 1)]);
    });
  });
  // A node on paths of different lengths stands as far along as it does on them on average.
  const columns = new Map(
    [...shares].map(([node, own]) => [node, Math.min(last - 1, Math.max(1, Math.round(mean(own) * last)))]),
  );
  for (const path of paths) columns.set(path[0] ?? 0, 0).set(path.at(-1) ?? 0, last);
  return { columns, heights: new Map([...rows].map(([node, own]) => [node, mean(own)])) };
}

function heightOf({ top, bottom }: Extent): number {
  return top + bottom;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function placeStrip(
  { columns, heights }: Strip,
  places: readonly Movable[],
  extents: readonly Extent[],
): void {
  const row = ROOM + Math.max(...[...columns.keys()].map((node) => heightOf(extents[node] ?? nothing)));
  const middle = mean([...heights.values()]);
  for (const column of new Set(columns.values())) {
    const nodes = [...columns.keys()].filter((node) => columns.get(node) === column);
    nodes.sort((one, other) => (heights.get(one) ?? 0) - (heights.get(other) ?? 0) || one - other);
    let lowest = Number.NEGATIVE_INFINITY;
    for (const node of nodes) {
      const { top, bottom } = extents[node] ?? nothing;
      // Each path keeps to its row, unless another node is in the way there.
      const y = Math.max(((heights.get(node) ?? 0) - middle) * row, lowest + top + ROOM);
      Object.assign(places[node] ?? {}, { x: column * HOP, y });
      lowest = y + bottom;
    }
  }
}

/** Lays out what is on none of the paths by itself, below their middle. */
function placeRest(
  rest: readonly number[],
  { columns }: Strip,
  places: readonly Movable[],
  { extents, lines, room }: LayoutInput,
  report: (share: number) => void,
): void {
  if (rest.length === 0) return;
  const numbers = new Map(rest.map((node, number) => [node, number]));
  const own = lines.flatMap(([from, to]) => {
    const [start, end] = [numbers.get(from), numbers.get(to)];
    return start === undefined || end === undefined ? [] : [[start, end] as const];
  });
  const found = organic.place(
    { extents: rest.map((node) => extents[node] ?? nothing), lines: own, room },
    report,
  );
  const boxesOf = (nodes: Iterable<number>) =>
    [...nodes].map((node) => boxAt(places[node] ?? { x: 0, y: 0 }, extents[node] ?? nothing));
  const strip = boundsOf(boxesOf(columns.keys())) ?? nothing;
  rest.forEach((node, number) => {
    Object.assign(places[node] ?? {}, found[number]);
  });
  const bounds = boundsOf(boxesOf(rest)) ?? nothing;
  const x = (strip.left + strip.right - bounds.left - bounds.right) / 2;
  const y = strip.bottom + ROOM_BELOW - bounds.top;
  for (const node of rest) {
    const place = places[node];
    if (place !== undefined) Object.assign(place, { x: place.x + x, y: place.y + y });
  }
}

const nothing: Extent = { left: 0, right: 0, top: 0, bottom: 0 };
