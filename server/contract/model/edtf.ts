import { type Days, daysInMonth, daysOf, endOfTime } from './day.ts';

/** The first and the last day that a date as known can mean; `null` where it sets no bound. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The date as known that stands for an end which has not come. */
export const openEnd = '..';

/** A text that is no date of the subset. The message says why and what to write instead. */
export class UnreadableDate extends Error {
  override readonly name = 'UnreadableDate';
}

const usage =
  'Write 2019, 2023-03 or 2015-11-02, each with ?, ~ or % after it if it is uncertain, approximate or both; ' +
  '[..1910], [1954..] or [2015..2019] for one day in that range; .. for an open end.';

/**
 * Reads a date as known, in the subset of EDTF (ISO 8601-2) that `dateAsKnown` describes.
 * A mark of doubt (`?`, `~`, `%`) does not widen the bounds. An open end lies after every day.
 *
 * @throws UnreadableDate for everything else
 */
export function readEdtf(text: string): DayBounds {
  if (text === openEnd) return { earliest: endOfTime, latest: endOfTime };
  if (text.startsWith('[') && text.endsWith(']')) return readRange(text);
  const days = readPlain(text.replace(/[?~%]$/, ''), text);
  return { earliest: days.first, latest: days.last };
}

function readRange(text: string): DayBounds {
  const [start, end, ...rest] = text.slice(1, -1).split('..');
  if (start === undefined || end === undefined || rest.length > 0 || (start === '' && end === '')) {
    throw new UnreadableDate(`${JSON.stringify(text)} is not a range of dates. ${usage}`);
  }
  const earliest = start === '' ? null : readPlain(start, text).first;
  const latest = end === '' ? null : readPlain(end, text).last;
  if (earliest !== null && latest !== null && earliest > latest) {
    throw new UnreadableDate(
      `${JSON.stringify(text)} ends before it begins. Write the earlier date first: [${end}..${start}].`,
    );
  }
  return { earliest, latest };
}

/** @param whole the text that the part stands in, for the message */
function readPlain(part: string, whole: string): Days {
  const days = daysOf(part);
  if (days === undefined) throw new UnreadableDate(`${JSON.stringify(whole)} ${reasonAgainst(part)}`);
  return days;
}

function reasonAgainst(part: string): string {
  if (part.includes('/')) return `is an interval, which is not one date. Give its two ends apart. ${usage}`;
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(part) ?? [];
  if (year === undefined || month === undefined) return `is not a date that can be read. ${usage}`;
  const length = daysInMonth(Number(year), Number(month));
  if (length === undefined) return `names the month ${month}, but months go from 01 to 12.`;
  return `names the day ${day}, but ${year}-${month} has the days 01 to ${length}.`;
}
