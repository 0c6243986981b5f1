import type { Timing } from '#contract/http/index.ts';
import { always, type Days, type Span } from './days.ts';
import { type Lattice, statesAfter } from './lattice.ts';
import type { Worth } from './worth.ts';

/**
 * For each place and state in a lattice a span outside of which no walk can go on from there to the end; none where no
 * walk can on any day. For one moment it holds the days on which all hops ahead can have held; in order of time it ends
 * with the last day on which the next hop can have its turn.
 */
export type DaysAhead = readonly ReadonlyMap<number, Span>[];

/** Worked out from the end. Gaps in the days, and distinct nodes, are not looked at: what is left out is impossible for sure. */
export function daysAhead(lattice: Lattice, worth: Worth, timing: Timing): DaysAhead {
  const ahead: Map<number, Span>[] = [];
  let further = new Map<number, Span>();
  for (let place = lattice.length; place >= 0; place -= 1) {
    const here = new Map<number, Span>();
    for (const state of lattice.places[place]?.keys() ?? []) {
      const spans =
        place === lattice.length
          ? [always]
          : statesAfter(lattice, place, state).map((next) => {
              const { days } = worth.hop(lattice.nodeOf(state), lattice.nodeOf(next));
              const after = further.get(next);
              return after === undefined ? undefined : turnsBefore(timing, days, after);
            });
      const whole = spans.reduce(hull, undefined);
      if (whole !== undefined) here.set(state, whole);
    }
    ahead.unshift(here);
    further = here;
  }
  return ahead;
}

/** Whether a walk that can stand somewhere on some days may go on from there. */
export function canGoOn(days: Days, ahead: Span | undefined): boolean {
  return ahead !== undefined && days.some(({ first, last }) => first <= ahead.last && last >= ahead.first);
}

/** When a hop can have its turn if the hops after it can on days of that span. */
function turnsBefore(timing: Timing, days: Days, { first, last }: Span): Span | undefined {
  const before = days.filter((each) => each.first <= last);
  const latest = before.at(-1);
  if (latest === undefined) return undefined;
  const end = Math.min(latest.last, last);
  if (timing === 'in-order') return { first: Number.NEGATIVE_INFINITY, last: end };
  const earliest = before.find((each) => each.last >= first);
  return earliest && { first: Math.max(earliest.first, first), last: end };
}

function hull(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}
