import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';

const directions: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isArrow(key: string): boolean {
  return Object.hasOwn(directions, key);
}

/**
 * The node to go to with an arrow key: the nearest in that direction, where a node off to the side counts as
 * further away. Without a node to start from, the one nearest to the middle.
 *
 * @returns null where there is none in that direction
 */
export function nodeInDirection(
  key: string,
  from: Ref | null,
  positions: ReadonlyMap<Ref, Position>,
  middle: Position,
): Ref | null {
  if (!isArrow(key)) return null;
  const direction = directions[key] ?? { x: 0, y: 0 };
  const start = from === null ? undefined : positions.get(from);
  let best: Ref | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [ref, position] of positions) {
    if (ref === from) continue;
    const distance =
      start === undefined ? apart(middle, position) : distanceAlong(direction, start, position);
    if (distance < shortest) {
      shortest = distance;
      best = ref;
    }
  }
  return best;
}

function distanceAlong(direction: Position, from: Position, to: Position): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const along = x * direction.x + y * direction.y;
  const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
  return along <= 0 || aside > along * 2 ? Number.POSITIVE_INFINITY : along + aside * 2;
}

function apart(one: Position, other: Position): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
