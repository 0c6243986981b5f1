import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { exampleReading } from '#queries/example.ts';
import { candidateParameters, candidateRow } from './candidate.ts';

export const companionsQuery = defineQuery({
  name: 'graph/companions',
  parameters: candidateParameters.extend({ ids: z.array(z.string()), sample: z.int().positive() }),
  row: candidateRow,
  example: { ...exampleReading, ids: ['elementId(japan)'], excluded: ['Source'], sample: 100, limit: 5 },
  planUses: 'NodeByElementIdSeek',
});
