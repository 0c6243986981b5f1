import { z } from 'zod';
import { bundles } from '#contract/http/index.ts';
import { filterParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';

export const amongQuery = defineFilteredQuery({
  name: 'neighborhood/among',
  parameters: z.object({
    ...keyParameters.shape,
    ...filterParameters.shape,
    ids: z.array(z.string()),
    each: joinParameters.shape.each,
    limit: z.int(),
  }),
  row: z.object({ total: z.int().nonnegative(), bundles, relations: z.array(relationRow) }),
  example: {
    key: 'key',
    types: null,
    ids: ['elementId(japan)', 'elementId(south-korea)', 'elementId(gsomia)'],
    each: 100,
    limit: 5,
  },
  planUses: 'NodeByElementIdSeek',
});
