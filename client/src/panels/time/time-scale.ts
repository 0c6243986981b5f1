import { daysOf } from 'entente/contract/model/day.ts';

export type Unit = 'year' | 'month' | 'day';

/** A span of time that is in sight: its first and last day, counted from 1970. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
/** In days. */
const YEAR = 365.25;
const MONTH = 30.44;
/** Bars at least so wide can be told apart, and hit: no more than these side by side. */
const MOST_BARS = 240;
const MOST_MONTHS = 180;
const FEWEST_DAYS = 14;

/** A day as a number: how many lie between it and the first of 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The year, month or day in which a day lies. */
export function dateAt(day: number, unit: Unit): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** From the first day of a date to the last; null where there is no such date. */
export function windowOf(date: string): Window | null {
  const days = daysOf(date);
  return days === undefined ? null : { first: dayNumber(days.first), last: dayNumber(days.last) };
}

/** Into what a span of time is cut: so fine that the pieces can still be told apart. */
export function unitFor({ first, last }: Window): Unit {
  const days = last - first + 1;
  if (days <= MOST_BARS) return 'day';
  return days / MONTH <= MOST_MONTHS ? 'month' : 'year';
}

/** Where a day lies in the window: 0 at its beginning, 1 at its end. */
export function placeIn({ first, last }: Window, day: number): number {
  return (day - first) / (last - first + 1);
}

/** The day at a place in the window. */
export function dayAt({ first, last }: Window, place: number): number {
  return Math.min(last, Math.max(first, Math.floor(first + place * (last - first + 1))));
}

/** A window so many times as wide, round a day, within the whole. */
export function zoomed(window: Window, whole: Window, factor: number, round: number): Window {
  const wanted = Math.max(FEWEST_DAYS, Math.round((window.last - window.first + 1) * factor));
  const width = Math.min(wanted, whole.last - whole.first + 1);
  const place = Math.min(0.999, Math.max(0, placeIn(window, round)));
  const first = Math.floor(round) - Math.floor(width * place);
  const start = Math.min(Math.max(first, whole.first), whole.last - width + 1);
  return { first: start, last: start + width - 1 };
}

/** The window moved by so many days, as far as the whole reaches. */
export function panned(window: Window, whole: Window, days: number): Window {
  const width = window.last - window.first + 1;
  const start = Math.min(Math.max(Math.round(window.first + days), whole.first), whole.last - width + 1);
  return { first: start, last: start + width - 1 };
}

/** The window moved until a day is well within it, no wider nor narrower. */
export function showing(window: Window, whole: Window, day: number): Window {
  if (day >= window.first && day <= window.last) return window;
  const width = window.last - window.first + 1;
  const start = Math.min(Math.max(Math.round(day - width / 2), whole.first), whole.last - width + 1);
  return { first: start, last: start + width - 1 };
}

/** The date after, or before, of the same unit. */
export function neighboring(date: string, way: 1 | -1): string {
  const unit = unitOf(date);
  const span = windowOf(date);
  if (span === null) return date;
  return dateAt(way === 1 ? span.last + 1 : span.first - 1, unit);
}

export function unitOf(date: string): Unit {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Dates to write under the window: round ones, no more than there is room for. */
export function ticksIn(window: Window, most: number): readonly string[] {
  const years = (window.last - window.first + 1) / YEAR;
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((each) => years / each <= most) ?? 1000;
  if (years >= 3) return everyYears(window, step);
  const unit = years * 12 > 3 ? 'month' : 'day';
  const dates: string[] = [];
  for (let day = window.first; day <= window.last; day += 1) {
    const date = dateAt(day, unit);
    if (dates.at(-1) !== date) dates.push(date);
  }
  const inside = dates.filter((date) => (windowOf(date)?.first ?? window.first - 1) >= window.first);
  const each = Math.max(1, Math.ceil(inside.length / most));
  return inside.filter((_, place) => place % each === 0);
}

function everyYears(window: Window, step: number): readonly string[] {
  const [from, to] = [Number(dateAt(window.first, 'year')), Number(dateAt(window.last, 'year'))];
  const dates: string[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step)
    dates.push(String(year).padStart(4, '0'));
  return dates;
}
