import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { kindsParameters } from '#graph/filters.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';

export const byNameQuery = defineQuery({
  name: 'search/by-name',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    /** For the full-text index; see `fullTextQuery`. */
    text: z.string(),
    most: z.int(),
  }),
  row: z.object({ node: nodeRow, texts: z.array(z.string()) }),
  example: { ...exampleReading, kinds: ['Territory'], text: 'takesh*', most: 5 },
  planUses: 'ProcedureCall',
});
