import { z } from 'zod';

/**
 * A date as known, in the subset of EDTF (ISO 8601-2) that Entente reads:
 * `2019`, `2023-03`, `2015-11-02`, each optionally followed by `?`, `~` or `%`;
 * `[..1910]`, `[1954..]`, `[2015..2019]`; `..` for an open end.
 * From a foreign database it may be any text that the database holds.
 */
export const dateAsKnown = z.string().min(1);

/** How the dates of a relation are known; of several, the weakest. */
export const timeBasis = z.enum(['stated', 'inherited', 'inferred', 'outside', 'unknown']);

/** Whether a relation holds for a while, happened, or holds at every date. */
export const temporality = z.enum(['state', 'occurrence', 'timeless']);

/** What a relation answers to the date that was asked; `null` where none was asked. */
const timeAnswer = z.enum(['holds', 'may']).nullable();

/** A date as known with the first and the last day that it can mean: `null` where it sets no bound, or cannot be read. */
export const boundedDate = z.object({
  text: dateAsKnown,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});

/** `sources`: the keys of those that give the date; none named: all. */
const sourcedDate = boundedDate.extend({ sources: z.array(z.string()) });

/** Every date that is recorded, whatever sources are relied on. */
const recordedDates = z.object({
  begins: sourcedDate.nullable(),
  /** The last day on which it held. */
  ends: sourcedDate.nullable(),
  /** Whether it has not ended where no end is named. */
  openEnd: z.boolean(),
  attested: z.array(boundedDate.extend({ source: z.string().nullable() })),
});

/** Begin, end and attested dates are those that stand on the sources relied on. */
export const time = z.object({
  begins: dateAsKnown.nullable(),
  ends: dateAsKnown.nullable(),
  attested: z.array(dateAsKnown),
  basis: timeBasis,
  answer: timeAnswer,
  /** Left out where no date is recorded. */
  recorded: recordedDates.optional(),
});

export type Time = z.infer<typeof time>;
export type RecordedDates = z.infer<typeof recordedDates>;
export type TimeBasis = z.infer<typeof timeBasis>;
export type Temporality = z.infer<typeof temporality>;
