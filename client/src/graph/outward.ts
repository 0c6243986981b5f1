import type { Position } from '#state/view.ts';

const DIRECTIONS = 36;
/** Things further away than this count for less than half. */
const REACH = 260;

/**
 * The direction in which there is most room round a point: away from the rest of the drawing.
 *
 * @param others where everything else stands
 * @returns radians, or null where nothing else is there
 */
export function outwardFrom(point: Position, others: Iterable<Position>): number | null {
  const crowd = new Float64Array(DIRECTIONS);
  let seen = false;
  for (const other of others) {
    const x = other.x - point.x;
    const y = other.y - point.y;
    const distance = Math.hypot(x, y);
    if (distance === 0) continue;
    seen = true;
    const weight = 1 / (1 + (distance / REACH) ** 2);
    const angle = Math.atan2(y, x);
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const turned = Math.cos(angle - angleOf(step));
      if (turned > 0) crowd[step] = (crowd[step] ?? 0) + weight * turned ** 3;
    }
  }
  if (!seen) return null;
  // The middle of the emptiest stretch rather than the first empty direction.
  let best = 0;
  let leastCrowd = Number.POSITIVE_INFINITY;
  for (let step = 0; step < DIRECTIONS; step += 1) {
    let sum = 0;
    for (let offset = -4; offset <= 4; offset += 1) {
      sum += (crowd[(step + offset + DIRECTIONS) % DIRECTIONS] ?? 0) / (1 + Math.abs(offset));
    }
    if (sum < leastCrowd - 1e-9) {
      leastCrowd = sum;
      best = step;
    }
  }
  return angleOf(best);
}

function angleOf(step: number): number {
  return (step * 2 * Math.PI) / DIRECTIONS - Math.PI;
}
