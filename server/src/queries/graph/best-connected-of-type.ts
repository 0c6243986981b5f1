import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { exampleReading } from '#queries/example.ts';
import { candidateParameters, candidateRow } from './candidate.ts';

export const bestConnectedOfTypeQuery = defineQuery({
  name: 'graph/best-connected-of-type',
  parameters: candidateParameters.extend({ sample: z.int().positive() }),
  row: candidateRow,
  example: { ...exampleReading, excluded: ['Source'], sample: 100, limit: 5 },
  exampleNames: { type: 'ALLY_OF' },
  planUses: 'DirectedRelationshipTypeScan',
});
