import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { passingParameters } from '#graph/paths/passing.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { examplePassing } from './example-passing.ts';

/** The two must differ: Neo4j refuses a shortest path from a node to itself. */
export const lengthQuery = defineFilteredQuery({
  name: 'paths/length',
  parameters: z.object({
    ...filterParameters.shape,
    ...passingParameters.shape,
    from: z.string(),
    to: z.string(),
  }),
  row: z.object({ nodes: z.array(z.string()), degreeOfFrom: z.int(), degreeOfTo: z.int() }),
  example: { ...examplePassing, types: null, from: 'elementId(moon)', to: 'elementId(gsomia)' },
  planUses: 'ShortestPath',
});
