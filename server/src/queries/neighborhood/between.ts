import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';

export const betweenQuery = defineFilteredQuery({
  name: 'neighborhood/between',
  parameters: z.object({
    ...keyParameters.shape,
    ...filterParameters.shape,
    from: z.string(),
    to: z.string(),
    offset: z.int(),
    limit: z.int(),
  }),
  row: z.object({ total: z.int().nonnegative(), relations: z.array(relationRow) }),
  example: {
    key: 'key',
    types: null,
    from: 'elementId(japan)',
    to: 'elementId(south-korea)',
    offset: 0,
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});
