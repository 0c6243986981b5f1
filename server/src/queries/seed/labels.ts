import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const listUsedLabels = defineQuery({
  name: 'seed/labels',
  parameters: z.strictObject({ most: z.int().positive() }),
  row: z.object({ label: z.string() }),
  example: { most: 10 },
});
