import { setFilters } from '#commands/set-filters.ts';
import { dateInWords } from './date-words.ts';
import { periodInWords } from './filter-words.ts';

/** Asks what held at a date: a year, month or day. */
export function askForDate(asOf: string): void {
  setFilters(`Set the date to ${dateInWords(asOf)}`, { asOf, during: undefined });
}

/** Asks what held on some day of a period: two dates, or `..`, with a slash between. */
export function askForPeriod(during: string): void {
  const words = periodInWords(during);
  setFilters(`Set the period: ${words.charAt(0).toLowerCase()}${words.slice(1)}`, {
    asOf: undefined,
    during,
  });
}

/** Asks for no date. */
export function askForAnyTime(): void {
  setFilters('Set no date', { asOf: undefined, during: undefined });
}
