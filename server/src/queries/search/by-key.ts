import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { kindsParameters } from '#graph/filters.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';

export const byKeyQuery = defineQuery({
  name: 'search/by-key',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    beginnings: z.array(z.string()),
    most: z.int(),
  }),
  row: z.object({ node: nodeRow, texts: z.array(z.string()) }),
  example: { ...exampleReading, kinds: null, beginnings: ['japa'], most: 5 },
  planUses: 'NodeUniqueIndexSeekByRange',
});
