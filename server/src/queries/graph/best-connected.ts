import { defineQuery } from '#db/query.ts';
import { exampleReading } from '#queries/example.ts';
import { candidateRow, keyedCandidateParameters } from './candidate.ts';

export const bestConnectedQuery = defineQuery({
  name: 'graph/best-connected',
  parameters: keyedCandidateParameters,
  row: candidateRow,
  example: { ...exampleReading, excluded: ['Source'], limit: 5 },
});
