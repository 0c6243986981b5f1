import {
  type DayBounds,
  openEnd,
  readEdtf,
  timeBasis,
  UnreadableDate,
} from 'entente/contract/model/index.ts';
import { z } from 'zod';

/** A date as it was written, with the days that it can mean. */
export interface KnownDate extends DayBounds {
  readonly text: string;
}

/** A date that happened or will: not the open end. */
export const date = knownDate(
  (text) => text !== openEnd,
  'Only "ends" takes an open end; leave the field out.',
);

/** The last day on which something held; `..` where it has not ended. */
export const endDate = knownDate(() => true, '');

/** How dates given in the seed are known. Inherited ones are not given. */
export const givenBasis = timeBasis.exclude(['inherited']);

function knownDate(isAllowed: (text: string) => boolean, remedy: string) {
  return z.unknown().transform((value, context): KnownDate => {
    const text = asWritten(value);
    try {
      if (text !== undefined && isAllowed(text)) return { text, ...readEdtf(text) };
      context.addIssue({
        code: 'custom',
        message: text === undefined ? 'Write a date: 2019, 2023-03.' : remedy,
      });
    } catch (error) {
      if (!(error instanceof UnreadableDate)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
    return z.NEVER;
  });
}

/** YAML takes `2019` for a number and `[2015..2019]` for a list: both are dates here, without quotes. */
function asWritten(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length === 1) return `[${asWritten(value[0]) ?? ''}]`;
  return undefined;
}
