import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const propertyKeysQuery = defineQuery({
  name: 'graph/property-keys',
  parameters: z.strictObject({}),
  row: z.object({ name: z.string() }),
  example: {},
});
