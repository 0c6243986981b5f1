import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';

export const relyingQuery = defineQuery({
  name: 'graph/relying',
  parameters: z.strictObject({
    ...keyParameters.shape,
    source: z.string(),
    sources: z.string(),
    paragraphs: z.string().nullable(),
    offset: z.int().nonnegative(),
    limit: z.int().positive(),
    /** So many relations are read. */
    read: z.int(),
  }),
  row: z.object({ relation: relationRow, from: z.string(), to: z.string() }),
  example: {
    key: 'key',
    source: 'schoff-kim-2015',
    sources: 'sourceKeys',
    paragraphs: 'sourceParagraphs',
    offset: 0,
    limit: 5,
    read: 1_000,
  },
});
