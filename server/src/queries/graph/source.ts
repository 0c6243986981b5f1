import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';
import { sourceRow } from './source-row.ts';

export const sourceQuery = defineQuery({
  name: 'graph/source',
  parameters: nodeParameters.extend({ ref: z.string() }),
  row: sourceRow,
  example: { ...exampleReading, ref: 'schoff-kim-2015' },
  exampleNames: { label: 'Source' },
  planUses: 'NodeByLabelScan',
});
