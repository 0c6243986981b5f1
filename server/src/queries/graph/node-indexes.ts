import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const nodeIndexesQuery = defineQuery({
  name: 'graph/node-indexes',
  parameters: z.strictObject({}),
  row: z.object({
    name: z.string(),
    type: z.enum(['FULLTEXT', 'RANGE']),
    labels: z.array(z.string()),
    properties: z.array(z.string()),
  }),
  example: {},
});
export type NodeIndex = z.infer<typeof nodeIndexesQuery.row>;
