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
    paragraphs: z.string().nullable(),
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
    offset: 0,
    limit: 5,
    read: 1_000,
  },
});
