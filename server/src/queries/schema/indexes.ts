import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const listIndexes = defineQuery({
  name: 'schema/indexes',
  parameters: z.strictObject({}),
  row: z.object({
    name: z.string(),
    on: z.array(z.string()),
    properties: z.array(z.string()),
    /** `null` where it is not a full-text index. */
    analyzer: z.string().nullable(),
  }),
  example: {},
});
