import type { Extent } from './box.ts';
import { keepHeld } from './keep-held.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { layoutNames } from './layout-names.ts';
import type { Movable } from './movable.ts';
import { neighborLists } from './neighbor-lists.ts';

const ROOM = 14;
const ROOM_BETWEEN_LAYERS = 46;
/** Between the layers and the lane of what has no time. */
const ROOM_ABOVE_LANE = 60;
const SWEEPS = 6;

/** Earlier stands left of later, in layers; what has no time, in a lane of its own below. */
export const timeLayers: Layout = {
  ...layoutNames.time,
  place: (input, report) => {
    const { extents, lines, room, times = [] } = input;
    const dated = extents.flatMap((_, node) => {
      const time = times[node];
      return time === null || time === undefined ? [] : [{ node, time }];
    });
    dated.sort((one, other) => one.time - other.time || one.node - other.node);
    const neighbors = neighborLists(extents.length, lines);
    const layers = ordered(layersOf(dated, layerCount(input, dated.length)), neighbors);
    report(0.5);
    const places: Movable[] = extents.map(() => ({ x: 0, y: 0 }));
    const bounds = placeLayers(layers, places, extents);
    const isDated = new Set(dated.map(({ node }) => node));
    const undated = extents.map((_, node) => node).filter((node) => !isDated.has(node));
    const wide = Math.max(bounds.width, Math.sqrt((room.width / room.height) * undated.length) * 90);
    placeLane(byNeighbors(undated, neighbors, places), places, extents, { ...bounds, width: wide });
    return keepHeld(places, input, ROOM);
  },
};

interface Dated {
  readonly node: number;
  readonly time: number;
}

/** So many layers that the whole takes the shape of the room. */
function layerCount({ extents, room }: LayoutInput, count: number): number {
  const mean = (of: (extent: Extent) => number) =>
    extents.reduce((sum, extent) => sum + of(extent), 0) / Math.max(1, extents.length);
  const width = mean(({ left, right }) => left + right) + ROOM_BETWEEN_LAYERS;
  const height = mean(({ top, bottom }) => top + bottom) + ROOM;
  return Math.max(1, Math.round(Math.sqrt((count * height * room.width) / (width * room.height))));
}

/** Layers of about equal size; what is of the same time stays together as long as it is not twice as much. */
function layersOf(dated: readonly Dated[], count: number): readonly (readonly number[])[] {
  const usual = Math.ceil(dated.length / count);
  const layers: number[][] = [];
  let layer: number[] = [];
  let last: number | null = null;
  for (const { node, time } of dated) {
    if (layer.length >= 2 * usual || (layer.length >= usual && time !== last)) {
      layers.push(layer);
      layer = [];
    }
    layer.push(node);
    last = time;
  }
  return layer.length === 0 ? layers : [...layers, layer];
}

/** The order in each layer that brings nodes near to what they are joined to: there and back several times. */
function ordered(
  layers: readonly (readonly number[])[],
  neighbors: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const heights = new Map<number, number>();
  const note = (layer: readonly number[]) => {
    layer.forEach((node, order) => {
      heights.set(node, order - (layer.length - 1) / 2);
    });
  };
  let current = layers.map((layer) => [...layer]);
  for (const layer of current) note(layer);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const inTurn = sweep % 2 === 0 ? current : current.toReversed();
    for (const layer of inTurn) {
      const wish = (node: number) => meanOf(neighbors[node] ?? [], heights) ?? heights.get(node) ?? 0;
      const wishes = new Map(layer.map((node) => [node, wish(node)]));
      layer.sort((one, other) => (wishes.get(one) ?? 0) - (wishes.get(other) ?? 0));
      note(layer);
    }
    current = current.map((layer) => layer);
  }
  return current;
}

function meanOf(nodes: readonly number[], values: ReadonlyMap<number, number>): number | null {
  const known = nodes.flatMap((node) => values.get(node) ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function placeLayers(
  layers: readonly (readonly number[])[],
  places: readonly Movable[],
  extents: readonly Extent[],
): { readonly width: number; readonly bottom: number } {
  let x = 0;
  let lowest = 0;
  for (const layer of layers) {
    const own = layer.map((node) => extents[node] ?? nothing);
    const left = Math.max(...own.map((extent) => extent.left));
    const right = Math.max(...own.map((extent) => extent.right));
    const height = own.reduce((sum, { top, bottom }) => sum + top + bottom + ROOM, -ROOM);
    let y = -height / 2;
    layer.forEach((node, order) => {
      const { top, bottom } = own[order] ?? nothing;
      Object.assign(places[node] ?? {}, { x: x + left, y: y + top });
      y += top + bottom + ROOM;
    });
    lowest = Math.max(lowest, height / 2);
    x += left + right + ROOM_BETWEEN_LAYERS;
  }
  return { width: Math.max(0, x - ROOM_BETWEEN_LAYERS), bottom: lowest };
}

/** Those that are joined to something on the left come first. */
function byNeighbors(
  nodes: readonly number[],
  neighbors: readonly (readonly number[])[],
  places: readonly Movable[],
): readonly number[] {
  const across = new Map(places.map(({ x }, node) => [node, x]));
  for (const node of nodes) across.delete(node);
  const wishes = new Map(nodes.map((node) => [node, meanOf(neighbors[node] ?? [], across) ?? 0]));
  return nodes.toSorted((one, other) => (wishes.get(one) ?? 0) - (wishes.get(other) ?? 0));
}

function placeLane(
  nodes: readonly number[],
  places: readonly Movable[],
  extents: readonly Extent[],
  { width, bottom }: { readonly width: number; readonly bottom: number },
): void {
  let x = 0;
  let y = bottom + ROOM_ABOVE_LANE;
  let rowHeight = 0;
  for (const node of nodes) {
    const { left, right, top, bottom: below } = extents[node] ?? nothing;
    if (x > 0 && x + left + right > width) {
      x = 0;
      y += rowHeight + ROOM;
      rowHeight = 0;
    }
    Object.assign(places[node] ?? {}, { x: x + left, y: y + top });
    x += left + right + ROOM;
    rowHeight = Math.max(rowHeight, top + below);
  }
}

const nothing: Extent = { left: 0, right: 0, top: 0, bottom: 0 };
