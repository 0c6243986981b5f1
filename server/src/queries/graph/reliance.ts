import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const relianceQuery = defineQuery({
  name: 'graph/reliance',
  parameters: z.strictObject({
    sources: z.string(),
    /** So many relations are read. */
    read: z.int(),
  }),
  row: z.object({ source: z.string(), relations: z.int().positive() }),
  example: { sources: 'sourceKeys', read: 1_000 },
});
