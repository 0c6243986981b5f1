import { type Box, boxAt, type Extent, grown } from './box.ts';
import type { Movable } from './movable.ts';
import { Occupied } from './occupied.ts';

/**
 * Those that overlap another and are smaller, or come after it.
 *
 * @param kept come before all others and are never among those found
 */
export function overlapping(
  points: readonly Movable[],
  extents: readonly Extent[],
  room: number,
  kept: ReadonlySet<number> = new Set(),
): readonly number[] {
  const boxes = points.flatMap((point, index) => {
    const extent = extents[index];
    return extent === undefined ? [] : [{ index, box: boxAt(point, extent) }];
  });
  boxes.sort((one, other) => areaOf(other.box) - areaOf(one.box) || one.index - other.index);
  const taken = new Occupied();
  for (const { index, box } of boxes) if (kept.has(index)) taken.add(grown(box, room));
  const found: number[] = [];
  for (const { index, box } of boxes) {
    if (kept.has(index)) continue;
    if (taken.isFree(box)) taken.add(grown(box, room));
    else found.push(index);
  }
  return found;
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Moves some, in place, each to the free place nearest to where it stands. */
export function rehouse(
  homeless: readonly number[],
  points: readonly Movable[],
  extents: readonly Extent[],
  room: number,
): void {
  const without = new Set(homeless);
  const taken = new Occupied();
  points.forEach((point, index) => {
    const extent = extents[index];
    if (extent !== undefined && !without.has(index)) taken.add(grown(boxAt(point, extent), room));
  });
  for (const index of homeless) {
    const point = points[index];
    const extent = extents[index];
    if (point === undefined || extent === undefined) continue;
    Object.assign(point, nearestFree(point, extent, taken));
    taken.add(grown(boxAt(point, extent), room));
  }
}

const STEP = 16;

function nearestFree({ x, y }: Movable, extent: Extent, taken: Occupied): Movable {
  for (let radius = STEP; ; radius += STEP) {
    const places = Math.ceil((2 * Math.PI * radius) / STEP);
    for (let place = 0; place < places; place += 1) {
      const angle = (place / places) * 2 * Math.PI;
      const spot = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
      if (taken.isFree(boxAt(spot, extent))) return spot;
    }
  }
}
