import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';

export const weightsQuery = defineQuery({
  name: 'paths/weights',
  parameters: z.object({ ...keyParameters.shape, ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), ref: z.string(), degree: z.int().nonnegative() }),
  example: { key: 'key', ids: ['elementId(japan)'] },
  planUses: 'NodeByElementIdSeek',
});
