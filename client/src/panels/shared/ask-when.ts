import { doTask } from '#commands/do-task.ts';
import { learnPublished } from '#commands/learn-published.ts';
import { setAsked, setFilters } from '#commands/set-filters.ts';
import { noComparison } from '#state/settings.ts';
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

/** Asks only for what sources say that were published by the last day of a year, month or day; empty: for what any says. */
export async function askWhatWasKnown(knownBy: string): Promise<void> {
  if (knownBy === '') return setFilters('Asked for what any source says', { knownBy: undefined });
  await doTask(
    { command: 'known-by', title: 'Asking when the sources were published', refs: [] },
    async () => {
      await learnPublished();
      setFilters(`Asked for what was known by ${dateInWords(knownBy)}`, { knownBy });
    },
  );
}

/** Asks what became of relations between two dates: years, months or days. */
export function compareDates(before: string, after: string): void {
  setAsked(`Compared ${dateInWords(before)} with ${dateInWords(after)}`, { comparison: { before, after } });
}

/** Compares no dates any more: what was asked of time before is asked again. */
export function leaveComparison(): void {
  setAsked('Left the comparison of two dates', { comparison: noComparison });
}

/** Lets in what may hold at the date asked, but does not for sure, or leaves it out. */
export function letInPossible(isLetIn: boolean): void {
  setFilters(isLetIn ? 'Let in what only may hold' : 'Left out what only may hold', {
    possible: isLetIn ? 'include' : 'exclude',
  });
}

/** Asks for no date. */
export function askForAnyTime(): void {
  setAsked('Set no date', { filters: { asOf: undefined, during: undefined }, comparison: noComparison });
}
