import { z } from 'zod';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { joinParameters, joinRow } from '#graph/join.ts';
import { nodeRow } from '#graph/node.ts';
import { rankParameters } from '#graph/ranking.ts';
import { nodeParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleRanking, exampleReading } from '#queries/example.ts';

/** A neighbor with all that joins it to each of the nodes asked about, which may be one. */
export const neighborRow = z.object({ node: nodeRow, joins: z.array(joinRow) });
export type NeighborRow = z.infer<typeof neighborRow>;

/**
 * A node is not its own neighbor: its relations with itself show among given nodes.
 * Among equals (in `sort`) the order is that of refs.
 */
export const neighborsQuery = defineFilteredQuery({
  name: 'neighborhood/neighbors',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    ...filterParameters.shape,
    ...joinParameters.shape,
    ...rankParameters.shape,
    id: z.string(),
    offset: z.int(),
    limit: z.int(),
  }),
  row: z.object({ total: z.int().nonnegative(), neighbors: z.array(neighborRow) }),
  example: {
    ...exampleReading,
    id: 'elementId(japan)',
    direction: 'any',
    types: null,
    kinds: null,
    each: 100,
    ...exampleRanking,
    offset: 0,
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});
