import { type Box, boundsOf, boxAt, type Extent } from './box.ts';
import type { Movable } from './movable.ts';
import { type Axis, settle } from './separate.ts';

/** The room on screen that a layout has, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const SQUEEZES = 30;
const SQUEEZE = 0.94;
/** Rounds of pushing, and how much more room is given after each so many. */
const SETTLING = 50;
const GIVING = 1.05;
/** Nothing is drawn out further than this to fill the room. */
const LARGEST_STRETCH = 1.9;

/**
 * Makes an arrangement that would have to be shown small fit the room better, in place: it is squeezed along
 * the side that is too long, as far as captions allow, and gives way along the other.
 *
 * @param between kept free between any two boxes
 */
export function squeezeIntoRoom(
  points: readonly Movable[],
  extents: readonly Extent[],
  room: Room,
  between: number,
): void {
  let best = points.map((point) => ({ ...point }));
  let largest = zoomIn(points, extents, room).zoom;
  for (let round = 0; round < SQUEEZES && largest < 1; round += 1) {
    const { across, along } = zoomIn(points, extents, room);
    const axis = across < along ? 'x' : 'y';
    for (const point of points) point[axis] *= SQUEEZE;
    giveWay(points, extents, between, axis === 'x' ? 'y' : 'x');
    const { zoom } = zoomIn(points, extents, room);
    if (zoom <= largest) continue;
    largest = zoom;
    best = points.map((point) => ({ ...point }));
  }
  points.forEach((point, index) => {
    Object.assign(point, best[index]);
  });
}

/** Draws an arrangement out, in place, along the side on which it leaves room; nothing comes nearer to anything. */
export function stretchToRoom(points: readonly Movable[], extents: readonly Extent[], room: Room): void {
  const { across, along, zoom } = zoomIn(points, extents, room);
  for (const point of points) {
    point.x *= Math.min(LARGEST_STRETCH, across / zoom);
    point.y *= Math.min(LARGEST_STRETCH, along / zoom);
  }
}

/** Moves things apart along one axis, which is drawn out until all have room. */
function giveWay(points: readonly Movable[], extents: readonly Extent[], between: number, axis: Axis): void {
  while (!settle(points, extents, between, SETTLING, axis)) {
    for (const point of points) point[axis] *= GIVING;
  }
}

/** How large everything could be shown by the width of the room, by its height, and by both, up to life size. */
function zoomIn(points: readonly Movable[], extents: readonly Extent[], room: Room) {
  const boxes = points.flatMap((point, index): Box[] => {
    const extent = extents[index];
    return extent === undefined ? [] : [boxAt(point, extent)];
  });
  const bounds = boundsOf(boxes) ?? { left: 0, right: 1, top: 0, bottom: 1 };
  const across = room.width / (bounds.right - bounds.left);
  const along = room.height / (bounds.bottom - bounds.top);
  return { across, along, zoom: Math.min(1, across, along) };
}
