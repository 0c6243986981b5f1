import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const sampleTypeQuery = defineQuery({
  name: 'graph/sample-type',
  parameters: z.strictObject({ sample: z.int().positive() }),
  row: z.object({ from: z.array(z.string()), to: z.array(z.string()) }),
  example: { sample: 10 },
  exampleNames: { type: 'ALLY_OF' },
  planUses: 'DirectedRelationshipTypeScan',
});
