import { z } from 'zod';
import { plainValue } from '#contract/model/index.ts';
import { filterParameters } from '#graph/filters.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';

/** Rows come in no order; an id that is unknown has none. */
export const countedQuery = defineFilteredQuery({
  name: 'search/counted',
  parameters: z.object({
    ...filterParameters.shape,
    ids: z.array(z.string()),
    /** So many relations of each node at most. */
    read: z.int(),
    /** Properties of nodes that tell their own dates. */
    names: z.array(z.string()),
  }),
  row: z.object({
    id: z.string(),
    relations: z.int().nonnegative(),
    isWhole: z.boolean(),
    dates: z.array(plainValue),
  }),
  example: { types: null, ids: ['elementId(japan)'], read: 1000, names: ['begins'] },
  planUses: 'NodeByElementIdSeek',
});
