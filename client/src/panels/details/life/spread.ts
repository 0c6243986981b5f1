/**
 * Moves places along a line as little as need be until they lie apart, in their order.
 *
 * @param places from left to right; the line has room for all of them
 */
export function spread(places: readonly number[], apart: number, to: number): readonly number[] {
  const rightward: number[] = [];
  for (const place of places) rightward.push(Math.max(place, (rightward.at(-1) ?? -Infinity) + apart));
  const leftward: number[] = [];
  for (const place of rightward.toReversed())
    leftward.unshift(Math.min(place, leftward[0] === undefined ? to : leftward[0] - apart));
  return leftward;
}
