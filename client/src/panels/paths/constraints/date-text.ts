import { readPeriod } from 'entente/contract/model/asked.ts';
import { daysOf } from 'entente/contract/model/day.ts';
import { readTypedDate } from '#panels/shared/typed-date.ts';

/** A value that a date field was given, or what is wrong with it: a whole sentence. */
export type DateText = { readonly value: string } | { readonly problem: string };

const WRITE = 'Write a year, a month or a day: 2019, March 2023, 2015-11-02.';

/** Reads a date as it is typed. */
export function readDate(typed: string): DateText {
  const value = dateIn(typed);
  return value === null ? { problem: WRITE } : { value };
}

/** Reads a period from two dates of which one may be left empty: then it is open on that side. */
export function readPeriodTyped(first: string, last: string): DateText {
  const [from, to] = [first, last].map((typed) => (typed.trim() === '' ? '..' : dateIn(typed)));
  if (from === '..' && to === '..') return { problem: `Give at least one of the two. ${WRITE}` };
  if (from == null || to == null) return { problem: WRITE };
  const value = `${from}/${to}`;
  return readPeriod(value) === undefined ? { problem: 'The first date comes after the last.' } : { value };
}

function dateIn(typed: string): string | null {
  const date = readTypedDate(typed);
  return date !== null && daysOf(date) !== undefined ? date : null;
}
