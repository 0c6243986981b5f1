import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { passingParameters } from '#graph/paths/passing.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { examplePassing } from './example-passing.ts';

/** Pairs of nodes, not relations: however many relations join two nodes, they are one pair. */
export const stepQuery = defineFilteredQuery({
  name: 'paths/step',
  parameters: z.object({
    ...filterParameters.shape,
    ...passingParameters.shape,
    direction: joinParameters.shape.direction,
    frontier: z.array(z.string()),
    /** Where the step must lead; `null`: anywhere. */
    targets: z.array(z.string()).nullable(),
    /** So many pairs at most. */
    most: z.int(),
  }),
  row: z.object({ near: z.string(), far: z.array(z.string()) }),
  example: {
    ...examplePassing,
    types: null,
    direction: 'any',
    frontier: ['elementId(japan)'],
    targets: null,
    most: 1000,
  },
  planUses: 'NodeByElementIdSeek',
});
