import { z } from 'zod';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { nodeRow } from '#graph/node.ts';
import { polarityParameters } from '#graph/polarity.ts';
import { nodeParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleReading } from '#queries/example.ts';

const leaning = z.object({ cooperation: z.int().nonnegative(), conflict: z.int().nonnegative() });

export const standsQuery = defineFilteredQuery({
  name: 'neighborhood/stands',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    ...filterParameters.shape,
    ...polarityParameters.shape,
    one: z.string(),
    other: z.string(),
    read: z.int().positive(),
    limit: z.int().positive(),
  }),
  row: z.object({
    side: z.enum(['one', 'other', 'both', 'neither']),
    total: z.int().positive(),
    nodes: z.array(z.object({ node: nodeRow, one: leaning, other: leaning })),
  }),
  example: {
    ...exampleReading,
    types: null,
    kinds: ['State'],
    polarity: 'polarity',
    cooperating: ['ALLY_OF'],
    opposing: ['DISPUTES'],
    one: 'elementId(japan)',
    other: 'elementId(south-korea)',
    read: 1_000,
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});
