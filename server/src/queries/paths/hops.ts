import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { joinParameters, joinRow } from '#graph/join.ts';
import { keyParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';

const pair = z.object({ from: z.string(), to: z.string() });

export const hopsQuery = defineFilteredQuery({
  name: 'paths/hops',
  parameters: z.object({
    ...keyParameters.shape,
    ...filterParameters.shape,
    ...joinParameters.shape,
    pairs: z.array(pair),
  }),
  row: z.object({ pair, joins: joinRow }),
  example: {
    key: 'key',
    types: null,
    direction: 'any',
    each: 100,
    pairs: [{ from: 'elementId(japan)', to: 'elementId(gsomia)' }],
  },
  planUses: 'NodeByElementIdSeek',
});
