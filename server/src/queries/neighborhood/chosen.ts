import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { nodeParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleReading } from '#queries/example.ts';
import { neighborRow } from './neighbors.ts';

/** In the order of the neighbors given. */
export const chosenQuery = defineFilteredQuery({
  name: 'neighborhood/chosen',
  parameters: z.object({
    ...nodeParameters.shape,
    ...filterParameters.shape,
    ...joinParameters.shape,
    id: z.string(),
    neighbors: z.array(z.string()),
  }),
  row: neighborRow,
  example: {
    ...exampleReading,
    id: 'elementId(japan)',
    neighbors: ['elementId(south-korea)', 'elementId(gsomia)'],
    direction: 'any',
    types: null,
    each: 100,
  },
  planUses: 'NodeByElementIdSeek',
});
