import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { sampledProperties } from './sampled.ts';

export const sampleLabelQuery = defineQuery({
  name: 'graph/sample-label',
  parameters: z.strictObject({ sample: z.int().positive() }),
  row: z.object({ labels: z.array(z.string()), properties: sampledProperties }),
  example: { sample: 10 },
  exampleNames: { label: 'State' },
  planUses: 'NodeByLabelScan',
});

export type SampledNode = z.infer<typeof sampleLabelQuery.row>;
