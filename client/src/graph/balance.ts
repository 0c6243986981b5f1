import type { Ref } from 'entente/contract/model/index.ts';
import type { Position } from '#state/view.ts';

const ROUNDS = 200;

/**
 * Where free nodes would stand if each were pulled alike by everything it is joined to, with the fixed ones
 * holding: a leaf on top of its only neighbor, the links of a chain at equal distances between its ends.
 *
 * @returns no place for a free node that is joined to nothing fixed, not even through others
 */
export function balancedPositions(
  free: readonly Ref[],
  relations: Iterable<{ readonly from: Ref; readonly to: Ref }>,
  fixed: ReadonlyMap<Ref, Position>,
): ReadonlyMap<Ref, Position> {
  const neighbors = new Map<Ref, Set<Ref>>(free.map((ref) => [ref, new Set()]));
  for (const { from, to } of relations) {
    if (from === to) continue;
    neighbors.get(from)?.add(to);
    neighbors.get(to)?.add(from);
  }
  const places = reached(neighbors, fixed);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const [ref, before] of places) {
      const after =
        mean(neighbors.get(ref) ?? [], (other) => fixed.get(other) ?? places.get(other)) ?? before;
      moved = Math.max(moved, Math.abs(after.x - before.x) + Math.abs(after.y - before.y));
      places.set(ref, after);
    }
    if (moved < 0.01) break;
  }
  return places;
}

/** First places, from the fixed nodes outward. */
function reached(
  neighbors: ReadonlyMap<Ref, ReadonlySet<Ref>>,
  fixed: ReadonlyMap<Ref, Position>,
): Map<Ref, Position> {
  const places = new Map<Ref, Position>();
  for (;;) {
    const found = new Map<Ref, Position>();
    for (const [ref, others] of neighbors) {
      if (places.has(ref)) continue;
      const place = mean(others, (other) => fixed.get(other) ?? places.get(other));
      if (place !== null) found.set(ref, place);
    }
    if (found.size === 0) return places;
    for (const [ref, place] of found) places.set(ref, place);
  }
}

function mean(refs: Iterable<Ref>, placeOf: (ref: Ref) => Position | undefined): Position | null {
  let x = 0;
  let y = 0;
  let count = 0;
  for (const ref of refs) {
    const place = placeOf(ref);
    if (place === undefined) continue;
    x += place.x;
    y += place.y;
    count += 1;
  }
  return count === 0 ? null : { x: x / count, y: y / count };
}
