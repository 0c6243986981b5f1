import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const countNodesQuery = defineQuery({
  name: 'search/count-nodes',
  parameters: z.object({}),
  row: z.object({ nodes: z.int().nonnegative() }),
  example: {},
  planUses: 'NodeCountFromCountStore',
});
