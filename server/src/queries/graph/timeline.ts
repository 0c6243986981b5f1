import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { defineDatedQuery } from '#queries/define-filtered-query.ts';

/** How many relations, and which of their dates, are counted at each time; what is no date has an empty one. */
export const timelineQuery = defineDatedQuery({
  name: 'graph/timeline',
  parameters: z.object({
    ...filterParameters.shape,
    from: z.string(),
    to: z.string(),
    /** So many letters of a day make one bar. */
    size: z.int(),
    /** So many relations are read. */
    read: z.int(),
    /** So many rows are answered. */
    most: z.int(),
  }),
  row: z.object({
    what: z.enum(['shown', 'hidden', 'undated', 'timeless', 'begins', 'ends', 'happens']),
    at: z.string(),
    relations: z.int().positive(),
  }),
  example: { types: null, from: '0000-01-01', to: '9999-12-31', size: 4, read: 1_000, most: 1_000 },
});
