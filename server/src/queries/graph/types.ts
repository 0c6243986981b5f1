import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const typesQuery = defineQuery({
  name: 'graph/types',
  parameters: z.strictObject({}),
  row: z.object({ name: z.string() }),
  example: {},
});
