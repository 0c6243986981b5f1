import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const countLabelQuery = defineQuery({
  name: 'graph/count-label',
  parameters: z.strictObject({}),
  row: z.object({ count: z.int().nonnegative() }),
  example: {},
  exampleNames: { label: 'State' },
  planUses: 'NodeCountFromCountStore',
});
