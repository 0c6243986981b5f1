import {
  counts,
  type DayBounds,
  dateCounts,
  endOfTime,
  type RecordedDates,
  type Relation,
  type Reliance,
} from '#contract/model/index.ts';
import { type Days, dayNumber, everyDay, intersection, span, union } from './days.ts';

/** The days on which a relation can have held, and those on which it did for sure. */
export interface CountedDays {
  readonly possible: Days;
  readonly sure: Days;
}

/**
 * An occurrence counts on its possible days, a timeless relation always, a state from its earliest possible begin to its
 * latest possible end; an unknown bound is open. Sure are those days on which it would be said to hold.
 *
 * @param reliances the ways of seeing which sources count: possible is what one of them gives, sure what all give
 */
export function countedDays(
  relation: Pick<Relation, 'temporality' | 'time' | 'evidence'>,
  reliances: readonly Reliance[],
): CountedDays {
  const each = reliances.map((relied) => daysRelying(relation, relied));
  return {
    possible: union(each.map(({ possible }) => possible)),
    sure: each.reduce<Days>((days, { sure }) => intersection(days, sure), everyDay),
  };
}

/** The last day that is recorded of a relation, as a number; minus infinity where none is, infinity where it has no end. */
export function lastRecorded({ temporality, time }: Pick<Relation, 'temporality' | 'time'>): number {
  if (temporality === 'timeless') return Number.POSITIVE_INFINITY;
  const { begins, ends, openEnd = false, attested = [] } = time.recorded ?? {};
  if (openEnd || ends?.latest === endOfTime) return Number.POSITIVE_INFINITY;
  const days = [begins, ends, ...attested].flatMap((date) => [date?.earliest ?? null, date?.latest ?? null]);
  return Math.max(...days.map((day) => dayNumber(day, Number.NEGATIVE_INFINITY)));
}

const nowhere: CountedDays = { possible: [], sure: [] };
const unknown: DayBounds = { earliest: null, latest: null };
const open: DayBounds = { earliest: endOfTime, latest: endOfTime };

function daysRelying(
  { temporality, time, evidence }: Pick<Relation, 'temporality' | 'time' | 'evidence'>,
  relied: Reliance,
): CountedDays {
  const supporting = evidence.filter(({ source, stance }) => stance !== 'denies' && counts(source, relied));
  const isSupported = relied.all || (evidence.length === 0 ? relied.sourceless : supporting.length > 0);
  if (!isSupported) return nowhere;
  if (temporality === 'timeless') return { possible: everyDay, sure: everyDay };
  const { begins = null, ends = null, openEnd = false, attested = [] } = time.recorded ?? {};
  const begin = boundsOf(begins, relied);
  const attestedDays = attested.filter(({ source }) => counts(source, relied));
  if (temporality === 'occurrence') return occurred(begin, attestedDays);
  return lasted(begin, ends === null && openEnd ? open : boundsOf(ends, relied), attestedDays);
}

function boundsOf(date: RecordedDates['begins'], relied: Reliance): DayBounds {
  return date !== null && dateCounts(date, relied) ? date : unknown;
}

/** Without a date of its own no later than the first of its attested days. */
function occurred(begins: DayBounds, attested: readonly DayBounds[]): CountedDays {
  const isDated = begins.earliest !== null || begins.latest !== null;
  const first = firstDay(begins.earliest);
  const last = isDated ? lastDay(begins.latest) : Math.min(...attested.map(({ latest }) => lastDay(latest)));
  const possible = span(first, last);
  return { possible, sure: first === last ? possible : [] };
}

/** For sure from the day by which it had begun to the day until which it had not ended. */
function lasted(begins: DayBounds, ends: DayBounds, attested: readonly DayBounds[]): CountedDays {
  const possible = span(firstDay(begins.earliest), lastDay(ends.latest));
  const begun = Math.min(...[begins, ends, ...attested].map(({ latest }) => lastDay(latest)));
  const notEnded = Math.max(...[begins, ends, ...attested].map(({ earliest }) => firstDay(earliest)));
  return { possible, sure: intersection(possible, span(begun, notEnded)) };
}

function firstDay(day: string | null): number {
  return dayNumber(day, Number.NEGATIVE_INFINITY);
}

function lastDay(day: string | null): number {
  return dayNumber(day, Number.POSITIVE_INFINITY);
}
