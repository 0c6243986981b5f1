import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';

/** What the fragment `said-of` needs, but for which of it is asked. */
export const saidParameters = z.object({
  source: z.string(),
  sources: z.string(),
  stances: z.string().nullable(),
  contested: z.string().nullable(),
  paragraphs: z.string().nullable(),
  /** Only what is said there; null: anywhere. */
  paragraph: z.int().nonnegative().nullable(),
  /** So many relations are read. */
  read: z.int(),
});

export const said = z.enum(['all', 'alone', 'contested']);

export const relyingQuery = defineQuery({
  name: 'graph/relying',
  parameters: z.strictObject({
    ...keyParameters.shape,
    ...saidParameters.shape,
    said,
    offset: z.int().nonnegative(),
    limit: z.int().positive(),
  }),
  row: z.object({ relation: relationRow, from: z.string(), to: z.string() }),
  example: {
    key: 'key',
    source: 'schoff-kim-2015',
    sources: 'sourceKeys',
    stances: 'sourceStances',
    contested: 'contested',
    said: 'alone',
    paragraphs: 'sourceParagraphs',
    paragraph: 5,
    offset: 0,
    limit: 5,
    read: 1_000,
  },
});
