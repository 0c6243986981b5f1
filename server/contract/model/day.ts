/** The first and the last day of a year, a month or a day, as `YYYY-MM-DD`: the texts compare as the days do. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The last day there is: stands for an open end. */
export const endOfTime = '9999-12-31';

const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a plain year, month or day covers.
 *
 * @param text `2019`, `2023-03` or `2015-11-02`
 * @returns `undefined` where the text is none of these, or names a month or a day that does not exist
 */
export function daysOf(text: string): Days | undefined {
  const [, year, month, day] = plainDate.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === undefined) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: text, last: text } : undefined;
}

/** The number of days of a month from 1 to 12 in the Gregorian calendar, `undefined` for any other number. */
export function daysInMonth(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** The day before a day, both as `YYYY-MM-DD`. What lies before the year 0 sorts before every day. */
export function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, before.getUTCFullYear() < 0 ? 13 : 10);
}
