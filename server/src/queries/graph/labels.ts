import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const labelsQuery = defineQuery({
  name: 'graph/labels',
  parameters: z.strictObject({}),
  row: z.object({ name: z.string() }),
  example: {},
});
