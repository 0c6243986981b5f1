import { z } from 'zod';

/** What a file of the library says of its question, in the comment at its beginning. */

const label = z.string().trim().min(1).max(200);
const about = { label, explanation: z.string().trim().min(1).max(500).nullable().default(null) };

const parameter = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('node'),
    ...about,
    kinds: z.array(z.string().min(1)).default([]),
    usual: z.null().default(null),
  }),
  z.strictObject({
    is: z.enum(['type', 'kind', 'date', 'text']),
    ...about,
    usual: label.nullable().default(null),
  }),
  z.strictObject({
    is: z.literal('number'),
    ...about,
    least: z.int().default(1),
    most: z.int().default(1_000),
    usual: z.int().nullable().default(null),
  }),
]);

/** What a graph may record: where it does not, a question that needs it has no answer there. */
export const recordable = z.enum([
  'key',
  'statement',
  'sources',
  'stances',
  'contested',
  'opposes',
  'modality',
  'days',
  'attested',
  'nodeDays',
  'polarity',
  'publications',
]);
export type Recordable = z.infer<typeof recordable>;

export const header = z.strictObject({
  title: z.string().trim().min(1).max(100),
  explanation: z.string().trim().min(1).max(1_000),
  parameters: z
    .record(
      z
        .string()
        .regex(/^[a-z][A-Za-z0-9]{0,40}$/, 'Name it by letters and digits, the first a small letter.'),
      parameter,
    )
    .default({}),
  needs: z
    .strictObject({
      kinds: z.array(z.string().min(1)).default([]),
      types: z.array(z.string().min(1)).default([]),
      recorded: z.array(recordable).default([]),
    })
    .prefault({}),
  example: z.record(z.string(), z.union([z.string(), z.int()])),
});

export type Header = z.infer<typeof header>;
export type HeaderParameter = z.infer<typeof parameter>;
