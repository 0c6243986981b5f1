import { defineQuery } from '#db/query.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';
import { sourceRow } from './source-row.ts';

export const sourcesQuery = defineQuery({
  name: 'graph/sources',
  parameters: nodeParameters,
  row: sourceRow,
  example: exampleReading,
  exampleNames: { label: 'Source' },
  planUses: 'NodeByLabelScan',
});
