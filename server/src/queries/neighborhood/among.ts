import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { filterParameters } from '#graph/filters.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';

export const amongQuery = defineQuery({
  name: 'neighborhood/among',
  parameters: z.object({
    ...keyParameters.shape,
    ...filterParameters.shape,
    ids: z.array(z.string()),
    limit: z.int(),
  }),
  row: z.object({ total: z.int().nonnegative(), relations: z.array(relationRow) }),
  example: {
    key: 'key',
    types: null,
    ids: ['elementId(japan)', 'elementId(south-korea)', 'elementId(gsomia)'],
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});
