import { z } from 'zod';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleReading } from '#queries/example.ts';

/** Pairs of element ids. */
export const apartQuery = defineFilteredQuery({
  name: 'graph/apart',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    ...filterParameters.shape,
    /** Labels whose nodes are not meant. */
    excluded: z.array(z.string()),
    read: z.int(),
    /** So many nodes are compared. */
    most: z.int(),
  }),
  row: z.object({ nodes: z.array(nodeRow), apart: z.array(z.tuple([z.string(), z.string()])) }),
  example: { ...exampleReading, kinds: null, types: null, excluded: ['Source'], read: 1_000, most: 5 },
});
