import type { Position } from '#state/view.ts';

/** A node as an obstacle to lines. */
export interface Disc {
  readonly center: Position;
  readonly radius: number;
}

/** Kept free between a line and the rim of a node that it passes. */
const CLEARANCE = 7;
const ROUNDING = 0.001;
/** No line is bent by more than this share of its length: it would lead astray. */
const MOST_BENT = 0.55;

/**
 * How far to bend a line so that it passes the nodes that lie in its way instead of running behind them, as if
 * it belonged to them.
 *
 * @param obstacles nodes that may lie in the way; the line's own ends do not count
 * @returns how far the curve's control point is off the middle of the straight line, to the left of its
 *   direction (on screen, with y downward) where positive; 0 where the way is free, or cannot be got free
 */
export function bendAround(from: Position, to: Position, obstacles: readonly Disc[]): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return 0;
  const seen = inReach(from, to, length, obstacles);
  if (isFree(0, seen)) return 0;
  const bends = seen
    .flatMap((obstacle) => [bendPast(obstacle, 1), bendPast(obstacle, -1)])
    .filter((bend) => Math.abs(bend) <= length * MOST_BENT)
    .sort((one, other) => Math.abs(one) - Math.abs(other) || one - other);
  return bends.find((bend) => isFree(bend, seen)) ?? 0;
}

/** Whether a line bent so far is free of nodes. */
export function passes(bend: number, from: Position, to: Position, obstacles: readonly Disc[]): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 || isFree(bend, inReach(from, to, length, obstacles));
}

/** An obstacle as seen along a line. */
interface Obstacle {
  /** How far along, from 0 to 1. */
  readonly along: number;
  /** How far to the left. */
  readonly offset: number;
  /** How far off a line has to be. */
  readonly room: number;
}

/** The obstacles that some bend of the line may touch. Asked of all lines and nodes: those out of reach leave nothing behind. */
function inReach(
  from: Position,
  to: Position,
  length: number,
  obstacles: readonly Disc[],
): readonly Obstacle[] {
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const widest = (length * MOST_BENT) / 2;
  const seen: Obstacle[] = [];
  for (const { center, radius } of obstacles) {
    const [awayX, awayY] = [center.x - from.x, center.y - from.y];
    const along = (awayX * x + awayY * y) / length;
    if (along <= 0.04 || along >= 0.96) continue;
    const offset = awayX * y - awayY * x;
    const room = radius + CLEARANCE;
    if (Math.abs(offset) <= widest + room) seen.push({ along, offset, room });
  }
  return seen;
}

/** How far a curve with one control point lies off the straight line there, for each unit of the control point's distance. */
function reachAt(along: number): number {
  return 2 * along * (1 - along);
}

function isFree(bend: number, obstacles: readonly Obstacle[]): boolean {
  return obstacles.every(
    ({ along, offset, room }) => Math.abs(bend * reachAt(along) - offset) >= room - ROUNDING,
  );
}

/** The bend by which a line just passes an obstacle, leaving it on its right (1) or on its left (−1). */
function bendPast({ along, offset, room }: Obstacle, side: 1 | -1): number {
  return (offset + side * room) / reachAt(along);
}
