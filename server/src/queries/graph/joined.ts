import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const joinedQuery = defineQuery({
  name: 'graph/joined',
  parameters: z.strictObject({ ids: z.array(z.string()), sample: z.int().positive() }),
  row: z.object({ one: z.string(), other: z.string() }),
  example: { ids: ['elementId(japan)', 'elementId(south-korea)'], sample: 100 },
  planUses: 'NodeByElementIdSeek',
});
