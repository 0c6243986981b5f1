import type { Timing } from '#contract/http/index.ts';
import { type Days, everyDay, intersection } from './days.ts';

/**
 * The days on which a path can stand at its next hop, given those of the hop before: for one moment those that all
 * hops so far share, in order of time those of the hop that are not before the earliest that was possible.
 *
 * @returns an empty list where it cannot go on
 */
export function goOn(timing: Timing, before: Days, hop: Days): Days {
  if (timing === 'any') return everyDay;
  if (timing === 'one-moment') return intersection(before, hop);
  const [earliest] = before;
  if (earliest === undefined) return [];
  return intersection(hop, [{ first: earliest.first, last: Number.POSITIVE_INFINITY }]);
}

/**
 * For each hop the days on which it can have its turn in the path as a whole.
 *
 * @returns `null` where there are none
 */
export function turns(timing: Timing, hops: readonly Days[]): readonly Days[] | null {
  if (timing === 'any') return hops.map(() => everyDay);
  const forward: Days[] = [];
  let before = everyDay;
  for (const hop of hops) {
    before = goOn(timing, before, hop);
    if (before.length === 0) return null;
    forward.push(before);
  }
  if (timing === 'one-moment') return hops.map(() => before);
  let latest = Number.POSITIVE_INFINITY;
  return forward
    .toReversed()
    .map((days) => {
      const turn = intersection(days, [{ first: Number.NEGATIVE_INFINITY, last: latest }]);
      latest = turn.at(-1)?.last ?? latest;
      return turn;
    })
    .toReversed();
}
