import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

const counted = z.array(z.object({ name: z.string(), count: z.int().nonnegative() }));

/** One question for all numbers, whatever the size of the graph. Not every user may ask it. */
export const countsQuery = defineQuery({
  name: 'graph/counts',
  parameters: z.strictObject({}),
  row: z.object({ labels: counted, types: counted }),
  example: {},
  planUses: 'ProcedureCall',
});
