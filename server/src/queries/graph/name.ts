import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const nameQuery = defineQuery({
  name: 'graph/name',
  parameters: z.strictObject({}),
  row: z.object({ name: z.string() }),
  example: {},
});
