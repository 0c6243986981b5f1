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
    /** Element ids. */
    ids: z.array(z.string()),
    /** Which of these nodes are joined to which others, by their places in the list. */
    pairs: z.array(z.object({ near: z.int(), far: z.array(z.int()) })),
    /** Names of properties. */
    recorded: z.array(z.string()),
    /** So many relations at most. */
    most: z.int(),
  }),
  row: z.object({
    near: z.int(),
    /**
     * Of each the element id of the other node, its type, whether it runs from the first node of the pair to the second,
     * and values in the order of the names. One row for each pair would take half as long again.
     */
    relations: z.array(z.tuple([z.string(), z.string(), z.boolean(), z.array(plainValue)])),
  }),
  example: {
    types: null,
    direction: 'any',
    ids: ['elementId(japan)', 'elementId(gsomia)'],
    pairs: [{ near: 0, far: [1] }],
    recorded: ['begins', 'sourceKeys'],
    most: 1000,
  },
  planUses: 'NodeByElementIdSeek',
});
