import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const metaQuery = defineQuery({
  name: 'graph/meta',
  parameters: z.strictObject({}),
  row: z.object({
    profile: z.string().nullable(),
    dataVersion: z.string().nullable(),
    formatVersion: z.unknown(),
  }),
  example: {},
  planUses: 'NodeByLabelScan',
});
