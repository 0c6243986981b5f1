import { boxAt, type Extent, grown } from './box.ts';
import type { Movable } from './movable.ts';
import { Occupied } from './occupied.ts';

/** Those that overlap one that comes before them. */
export function overlapping(
  points: readonly Movable[],
  extents: readonly Extent[],
  room: number,
): readonly number[] {
  const taken = new Occupied();
  const found: number[] = [];
  points.forEach((point, index) => {
    const extent = extents[index];
    if (extent === undefined) return;
    const box = boxAt(point, extent);
    if (taken.isFree(box)) taken.add(grown(box, room));
    else found.push(index);
  });
  return found;
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
