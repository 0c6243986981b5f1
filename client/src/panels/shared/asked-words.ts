import type { FilterState } from '#state/filters.ts';
import { dateInWords } from './date-words.ts';

/**
 * What is asked of time, as a sentence: "Shown is what held on some day from 2019, for sure or perhaps, as far as
 * sources say that were published by the end of May 2023."
 *
 * @returns null where no date is asked
 */
export function askedInWords({ asOf, during, knownBy, possible }: FilterState): string | null {
  const when = whenAsked({ asOf, during });
  if (when === null && knownBy === undefined) return null;
  const sure = possible === 'exclude' ? 'for sure' : 'for sure or perhaps';
  return `Shown is ${[
    ...(when === null ? ['what holds at any time'] : [`what held ${when}`, sure]),
    ...(knownBy === undefined ? [] : [`as far as sources say that were published by ${endInWords(knownBy)}`]),
  ].join(', ')}.`;
}

function whenAsked({ asOf, during }: Pick<FilterState, 'asOf' | 'during'>): string | null {
  if (asOf !== undefined) {
    const words = dateInWords(asOf);
    return isDay(asOf)
      ? `on ${words}, or had happened by then`
      : `on all of ${words}, or had happened by its first day`;
  }
  if (during === undefined) return null;
  const [from = '..', until = '..'] = during.split('/');
  const parts = [
    ...(from === '..' ? [] : [`from ${dateInWords(from)}`]),
    ...(until === '..' ? [] : [`until ${dateInWords(until)}`]),
  ];
  return `on some day ${parts.join(' ')}`;
}

function endInWords(date: string): string {
  return isDay(date) ? dateInWords(date) : `the end of ${dateInWords(date)}`;
}

function isDay(date: string): boolean {
  return date.length === 10;
}
