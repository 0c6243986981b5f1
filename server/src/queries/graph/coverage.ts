import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { defineDatedQuery } from '#queries/define-filtered-query.ts';

const count = z.int().nonnegative();

export const coverageQuery = defineDatedQuery({
  name: 'graph/coverage',
  parameters: z.object({ ...filterParameters.shape, read: z.int() }),
  row: z.object({
    type: z.string(),
    relations: count,
    undated: count,
    singleSource: count,
    unsourced: count,
    contested: count,
  }),
  example: { types: null, read: 1_000 },
});
