import { dayBefore, daysOf, endOfTime } from './day.ts';
import { type DayBounds, openEnd } from './edtf.ts';
import type { DateForm } from './roles.ts';

/** A date that is named but says nothing that can be read. */
export const unreadable: DayBounds = { earliest: null, latest: null };

/**
 * The first and the last day that a value of a database can mean as a date, other than one with day bounds beside it.
 * Temporal values come as the ISO text that the database writes for them. The fragment `days` says the same in Cypher.
 *
 * @returns no bounds where it cannot be read; never an error
 */
export function daysOfValue(value: unknown, form: DateForm): DayBounds {
  if (typeof value !== 'string' && typeof value !== 'number') return unreadable;
  const parts = partsOf(String(value).trim(), form);
  if (parts === undefined) return unreadable;
  const [start, end] = parts.map((part) => (part === '' ? null : daysOf(part)));
  if (start === undefined || end === undefined) return unreadable;
  const days = { earliest: start?.first ?? null, latest: end?.last ?? null };
  return days.earliest !== null && days.latest !== null && days.earliest > days.latest ? unreadable : days;
}

/** The same for an end: whether it has not come, and whether it names the first day on which it no longer held. */
export function lastDaysOfValue(
  value: unknown,
  form: DateForm,
  endIs: 'last-day' | 'first-day-after',
): DayBounds {
  if (typeof value === 'string' && value.trim() === openEnd)
    return { earliest: endOfTime, latest: endOfTime };
  return lastDays(daysOfValue(value, form), endIs);
}

/** From days that an end names to those on which it held for the last time. A year 9999 stands for an end that has not come. */
export function lastDays({ earliest, latest }: DayBounds, endIs: 'last-day' | 'first-day-after'): DayBounds {
  const last = (day: string | null) =>
    endIs === 'last-day' || day === null || day >= '9999' ? day : dayBefore(day);
  return { earliest: last(earliest), latest: last(latest) };
}

/** The two ends of what a text says, each a plain date, empty where it is open; `undefined` where it has no such form. */
function partsOf(text: string, form: DateForm): [string, string] | undefined {
  if (text.startsWith('[') && text.endsWith(']')) {
    const [start, end, ...rest] = text.slice(1, -1).split(openEnd);
    const isRange = start !== undefined && end !== undefined && rest.length === 0 && start + end !== '';
    return isRange ? [start, end] : undefined;
  }
  const plain = plainPart(text, form);
  return plain === '' ? undefined : [plain, plain];
}

function plainPart(text: string, form: DateForm): string {
  if (/^.{10}[T ]/.test(text)) return text.slice(0, 10);
  const bare = text.replace(/(\.0|[?~%])$/, '');
  if (form === 'year' && bare.length < 4 && bare !== '') return bare.padStart(4, '0');
  return withoutPlaceholders(bare);
}

/** A month or day that is written 99, 00 or XX is not known; a date of nothing but zeros is none. */
function withoutPlaceholders(text: string): string {
  return text.startsWith('0000-00') ? '' : text.replace(/-(99|00|XX).*$/, '');
}
