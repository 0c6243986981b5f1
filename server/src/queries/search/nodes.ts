import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';

/** Rows come in no order; an id that is unknown has none. */
export const nodesQuery = defineQuery({
  name: 'search/nodes',
  parameters: z.object({ ...nodeParameters.shape, ids: z.array(z.string()) }),
  row: z.object({ node: nodeRow }),
  example: { ...exampleReading, ids: ['elementId(japan)', 'elementId(gsomia)'] },
  planUses: 'NodeByElementIdSeek',
});
