import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { sampledProperties } from './sampled.ts';

export const sampleTypeQuery = defineQuery({
  name: 'graph/sample-type',
  parameters: z.strictObject({ sample: z.int().positive() }),
  row: z.object({
    from: z.array(z.string()),
    to: z.array(z.string()),
    properties: sampledProperties,
  }),
  example: { sample: 10 },
  exampleNames: { type: 'ALLY_OF' },
  planUses: 'DirectedRelationshipTypeScan',
});

export type SampledRelation = z.infer<typeof sampleTypeQuery.row>;
