import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';
import { resolvedRow } from './resolved-row.ts';

export const resolveByPropertyQuery = defineQuery({
  name: 'search/resolve-by-property',
  parameters: z.object({ ...keyParameters.shape, refs: z.array(z.string()), most: z.int() }),
  row: resolvedRow,
  example: { key: 'key', refs: ['japan', 'south-korea'], most: 20_000 },
});
