import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';
import { exampleReading } from '#queries/example.ts';

/**
 * A node is not its own neighbor: its relations with itself show among given nodes.
 * Among equals (in `sort`) the order is that of refs.
 */
export const neighborsQuery = defineQuery({
  name: 'neighborhood/neighbors',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    ...filterParameters.shape,
    ids: z.array(z.string()),
    direction: z.enum(['any', 'out', 'in']),
    sort: z.enum(['degree', 'relations', 'caption']),
    offset: z.int(),
    limit: z.int(),
  }),
  row: z.object({
    total: z.int().nonnegative(),
    neighbors: z.array(z.object({ node: nodeRow, relations: z.array(relationRow) })),
  }),
  example: {
    ...exampleReading,
    ids: ['elementId(japan)', 'elementId(south-korea)'],
    direction: 'any',
    types: null,
    kinds: null,
    sort: 'caption',
    offset: 0,
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});

export type NeighborsRow = z.infer<typeof neighborsQuery.row>;
