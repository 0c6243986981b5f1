import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';
import { claimRow } from './contested.ts';

export const relationsByKeyQuery = defineQuery({
  name: 'graph/relations-by-key',
  parameters: z.object({ ...keyParameters.shape, keys: z.array(z.string()), read: z.int() }),
  row: claimRow,
  example: { key: 'key', keys: ['r-japan-holds-that-claims-settled-in-1965'], read: 100_000 },
});
