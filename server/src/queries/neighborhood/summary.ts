import { z } from 'zod';
import { neighborGroup } from '#contract/http/index.ts';
import { filterParameters } from '#graph/filters.ts';
import { keyParameters, kindParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleReading } from '#queries/example.ts';

export const summaryQuery = defineFilteredQuery({
  name: 'neighborhood/summary',
  parameters: z.object({
    ...keyParameters.shape,
    ...kindParameters.shape,
    ...filterParameters.shape,
    ids: z.array(z.string()),
    /** Types whose relations read the same from both ends: a neighbor counts once, whichever way they run. */
    symmetric: z.array(z.string()),
  }),
  row: z.object({
    ref: z.string(),
    total: z.int().nonnegative(),
    groups: z.array(neighborGroup),
  }),
  example: { ...exampleReading, types: null, symmetric: ['COOPERATES_WITH'], ids: ['elementId(japan)'] },
  planUses: 'NodeByElementIdSeek',
});
