import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const countTypeQuery = defineQuery({
  name: 'graph/count-type',
  parameters: z.strictObject({}),
  row: z.object({ count: z.int().nonnegative() }),
  example: {},
  exampleNames: { type: 'ALLY_OF' },
  planUses: 'RelationshipCountFromCountStore',
});
