import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';

/** So many nodes are looked at. */
export const hubsQuery = defineQuery({
  name: 'graph/hubs',
  parameters: z.object({
    ...nodeParameters.shape,
    above: z.int(),
    limit: z.int(),
    read: z.int(),
  }),
  row: z.object({ read: z.int(), total: z.int(), nodes: z.array(nodeRow) }),
  example: { ...exampleReading, above: 20, limit: 5, read: 10_000 },
});
