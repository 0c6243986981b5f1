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

export const time = z.object({
  begins: dateAsKnown.nullable(),
  ends: dateAsKnown.nullable(),
  attested: z.array(dateAsKnown),
  basis: timeBasis,
  answer: timeAnswer,
});

export type Time = z.infer<typeof time>;
export type TimeBasis = z.infer<typeof timeBasis>;
export type Temporality = z.infer<typeof temporality>;
