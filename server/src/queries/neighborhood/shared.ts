import { z } from 'zod';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { nodeParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleReading } from '#queries/example.ts';
import { neighborRow } from './neighbors.ts';

/** As for the neighbors of one node, which needs no count of whom each is joined to; the best connected first. */
export const sharedQuery = defineFilteredQuery({
  name: 'neighborhood/shared',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    ...filterParameters.shape,
    ...joinParameters.shape,
    ids: z.array(z.string()),
    offset: z.int(),
    limit: z.int(),
  }),
  row: z.object({ total: z.int().nonnegative(), neighbors: z.array(neighborRow) }),
  example: {
    ...exampleReading,
    ids: ['elementId(japan)', 'elementId(south-korea)'],
    direction: 'any',
    types: null,
    kinds: null,
    each: 100,
    offset: 0,
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});
