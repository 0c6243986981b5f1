import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

const count = z.int().nonnegative();

export const countHoldings = defineQuery({
  name: 'seed/holdings',
  parameters: z.strictObject({}),
  row: z.object({ nodes: count, metas: count, entities: count, keyless: count }),
  example: {},
  planUses: 'NodeCountFromCountStore',
});
