import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { nodeFullRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';

export const nodeQuery = defineQuery({
  name: 'search/node',
  parameters: z.object({ ...nodeParameters.shape, id: z.string() }),
  row: z.object({ node: nodeFullRow }),
  example: { ...exampleReading, id: 'elementId(japan)' },
  planUses: 'NodeByElementIdSeek',
});
