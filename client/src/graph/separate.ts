import type { Extent } from './box.ts';
import type { Movable } from './movable.ts';
import { overlapping, rehouse } from './rehouse.ts';

export type Axis = 'x' | 'y';

/** So many rounds of pushing before everything is spread a little to make room; with many things, sooner and more. */
const few = { most: 150, rounds: 60, spread: 1.04 };
const many = { rounds: 10, spread: 1.1 };
/** Where no more than this share still overlaps, each of those goes to the nearest free place: spreading all would be a waste of room. */
const LEFTOVERS = 0.12;

/**
 * Moves things apart, in place, until no box overlaps another and all have so much room between them. Each
 * pair is pushed along the axis on which it takes least, so that the arrangement keeps its shape.
 */
export function separate(points: readonly Movable[], extents: readonly Extent[], room: number): void {
  const { rounds, spread } = points.length <= few.most ? few : many;
  while (!settle(points, extents, room, rounds)) {
    const leftovers = overlapping(points, extents, room);
    if (points.length > few.most && leftovers.length <= points.length * LEFTOVERS) {
      rehouse(leftovers, points, extents, room);
      return;
    }
    for (const point of points) {
      point.x *= spread;
      point.y *= spread;
    }
  }
}

/**
 * Pushes things apart for at most so many rounds.
 *
 * @param preferred an axis along which to push rather than along the other, even where it takes more
 * @returns whether none overlap
 */
export function settle(
  points: readonly Movable[],
  extents: readonly Extent[],
  room: number,
  rounds: number,
  preferred?: Axis,
): boolean {
  for (let round = 0; round < rounds; round += 1) {
    if (!pushApart(points, extents, room, 1, preferred)) return true;
  }
  return false;
}

/**
 * One round of it.
 *
 * @param strength the share of an overlap that is taken away, up to 1
 * @returns whether any two overlapped
 */
export function pushApart(
  points: readonly Movable[],
  extents: readonly Extent[],
  room: number,
  strength: number,
  preferred?: Axis,
): boolean {
  const boxes = points.flatMap((point, index) => {
    const extent = extents[index];
    return extent === undefined ? [] : [{ point, extent }];
  });
  boxes.sort((one, other) => one.point.x - one.extent.left - (other.point.x - other.extent.left));
  let overlapped = false;
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined) break;
      const apart = other.point.x - other.extent.left - (one.point.x + one.extent.right);
      // Sorted by their left sides: none of those that follow can overlap this one. Pushes within the round may
      // leave the order a little stale; the next round sees it.
      if (apart >= room) break;
      const isAside =
        Math.abs(middle(one, 'y') - middle(other, 'y')) >= (height(one) + height(other)) / 2 + room;
      if (isAside) continue;
      overlapped = pushPair(one, other, room, strength, preferred) || overlapped;
    }
  });
  return overlapped;
}

interface Pushed {
  readonly point: Movable;
  readonly extent: Extent;
}

/** Less than this is rounding. */
const TOLERANCE = 0.01;

function pushPair(
  one: Pushed,
  other: Pushed,
  room: number,
  strength: number,
  preferred: Axis | undefined,
): boolean {
  const across = overlapOn('x', 'left', 'right', one, other) + room;
  const along = overlapOn('y', 'top', 'bottom', one, other) + room;
  if (across <= TOLERANCE || along <= TOLERANCE) return false;
  const axis = across * priceOf('x', preferred) < along * priceOf('y', preferred) ? 'x' : 'y';
  const push = ((axis === 'x' ? across : along) + 2 * TOLERANCE) * strength;
  const sign = middle(one, axis) <= middle(other, axis) ? 1 : -1;
  // What is larger gives way less: it would be driven out by the many that are small.
  const share = area(other) / (area(one) + area(other));
  one.point[axis] -= sign * push * share;
  other.point[axis] += sign * push * (1 - share);
  return true;
}

/** What it counts to push along an axis. */
function priceOf(axis: Axis, preferred: Axis | undefined): number {
  return preferred === undefined || axis === preferred ? 1 : 6;
}

function overlapOn(
  axis: Axis,
  before: 'left' | 'top',
  after: 'right' | 'bottom',
  one: Pushed,
  other: Pushed,
): number {
  const end = Math.min(one.point[axis] + one.extent[after], other.point[axis] + other.extent[after]);
  const start = Math.max(one.point[axis] - one.extent[before], other.point[axis] - other.extent[before]);
  return end - start;
}

function middle({ point, extent }: Pushed, axis: Axis): number {
  return axis === 'x'
    ? point.x + (extent.right - extent.left) / 2
    : point.y + (extent.bottom - extent.top) / 2;
}

function area({ extent }: Pushed): number {
  return Math.max(1, (extent.left + extent.right) * (extent.top + extent.bottom));
}

function height({ extent }: Pushed): number {
  return extent.top + extent.bottom;
}
