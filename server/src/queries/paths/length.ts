import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { filterParameters } from '#graph/filters.ts';

/** The two must differ: Neo4j refuses a shortest path from a node to itself. */
export const lengthQuery = defineQuery({
  name: 'paths/length',
  parameters: z.object({ ...filterParameters.shape, from: z.string(), to: z.string() }),
  row: z.object({ nodes: z.array(z.string()), degreeOfFrom: z.int(), degreeOfTo: z.int() }),
  example: { types: null, from: 'elementId(moon)', to: 'elementId(gsomia)' },
  planUses: 'ShortestPath',
});
