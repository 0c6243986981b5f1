import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { defineDatedQuery } from '#queries/define-filtered-query.ts';

export const coveredYearsQuery = defineDatedQuery({
  name: 'graph/covered-years',
  parameters: z.object({ ...filterParameters.shape, read: z.int(), most: z.int() }),
  row: z.object({ year: z.string() }),
  example: { types: null, read: 1_000, most: 1_000 },
});
