import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const sampleLabelQuery = defineQuery({
  name: 'graph/sample-label',
  parameters: z.strictObject({ sample: z.int().positive() }),
  row: z.object({
    labels: z.array(z.string()),
    properties: z.array(z.object({ name: z.string(), isText: z.boolean(), value: z.string().nullable() })),
  }),
  example: { sample: 10 },
  exampleNames: { label: 'State' },
  planUses: 'NodeByLabelScan',
});

export type SampledNode = z.infer<typeof sampleLabelQuery.row>;
