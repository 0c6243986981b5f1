import { z } from 'zod';
import { plainValue } from '#contract/model/index.ts';
import { filterParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';

/** Relations that record the same come once. */
export const factsQuery = defineFilteredQuery({
  name: 'paths/facts',
  parameters: z.object({
    ...filterParameters.shape,
    direction: joinParameters.shape.direction,
    /** Pairs of element ids, with the number by which each is answered. */
    pairs: z.array(z.object({ place: z.int(), from: z.string(), to: z.string() })),
    /** Names of properties. */
    recorded: z.array(z.string()),
    /** So many rows at most. */
    most: z.int(),
  }),
  row: z.object({
    place: z.int(),
    /** `isAlong`: whether it runs from the first node of the pair to the second. Values in the order of the names. */
    relations: z.array(z.object({ type: z.string(), isAlong: z.boolean(), values: z.array(plainValue) })),
  }),
  example: {
    types: null,
    direction: 'any',
    pairs: [{ place: 0, from: 'elementId(japan)', to: 'elementId(gsomia)' }],
    recorded: ['begins', 'sourceKeys'],
    most: 1000,
  },
  planUses: 'NodeByElementIdSeek',
});
