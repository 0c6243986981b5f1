import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';

export const resolveRelationByPropertyQuery = defineQuery({
  name: 'search/resolve-relation-by-property',
  parameters: z.object({ ...keyParameters.shape, ref: z.string(), most: z.int() }),
  row: z.object({ id: z.string() }),
  example: { key: 'key', ref: 'r-japan-claims-dokdo', most: 20_000 },
});
