import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const awaitIndexes = defineQuery({
  name: 'schema/await-indexes',
  parameters: z.strictObject({ seconds: z.int().positive() }),
  row: z.never(),
  example: { seconds: 60 },
});
