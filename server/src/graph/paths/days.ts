import { endOfTime } from '#contract/model/index.ts';

/** Days from a first to a last one, as numbers that compare as days do (`20191231`); infinite where open. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Spans in the order of time that do not overlap. */
export type Days = readonly Span[];

export const always: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
export const everyDay: Days = [always];

/** A day as a number; `null` or what is no day: open. The last day of the calendar stands for an end that has not come. */
export function dayNumber(day: string | null, open: number): number {
  if (day === endOfTime) return Number.POSITIVE_INFINITY;
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Number(day.replaceAll('-', '')) : open;
}

/** A day as text, `null` where it is open. */
export function dayText(day: number): string | null {
  if (!Number.isFinite(day)) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** A span, unless it ends before it begins, or begins after every day. */
export function span(first: number, last: number): Days {
  return first <= last && first < Number.POSITIVE_INFINITY && last > Number.NEGATIVE_INFINITY
    ? [{ first, last }]
    : [];
}

/** The days that are in any of these. */
export function union(all: readonly Days[]): Days {
  const joined: Span[] = [];
  for (const next of all.flat().sort((a, b) => a.first - b.first || a.last - b.last)) {
    const before = joined.at(-1);
    if (before === undefined || next.first > before.last) joined.push(next);
    else joined.splice(-1, 1, { first: before.first, last: Math.max(before.last, next.last) });
  }
  return joined;
}

/** The days that are in both. */
export function intersection(some: Days, others: Days): Days {
  // Asked for each hop of each walk: most days are one span, and often every day.
  if (some === everyDay) return others;
  if (others === everyDay) return some;
  const [one] = some;
  const [other] = others;
  if (one && other && some.length === 1 && others.length === 1)
    return span(Math.max(one.first, other.first), Math.min(one.last, other.last));
  return some.flatMap((one) =>
    others.flatMap((other) => span(Math.max(one.first, other.first), Math.min(one.last, other.last))),
  );
}
