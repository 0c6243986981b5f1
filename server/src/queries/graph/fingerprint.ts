import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

const count = z.int().nonnegative();

export const fingerprintQuery = defineQuery({
  name: 'graph/fingerprint',
  parameters: z.strictObject({}),
  row: z.object({
    dataVersion: z.string().nullable(),
    nodes: count,
    relations: count,
    metaNodes: count,
  }),
  example: {},
  planUses: 'NodeCountFromCountStore',
});

export type Fingerprint = z.infer<typeof fingerprintQuery.row>;
