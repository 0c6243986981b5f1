import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { filterParameters } from '#graph/filters.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';

const pair = z.object({ from: z.string(), to: z.string() });

export const hopsQuery = defineQuery({
  name: 'paths/hops',
  parameters: z.object({
    ...keyParameters.shape,
    ...filterParameters.shape,
    pairs: z.array(pair),
  }),
  row: z.object({ pair, relations: z.array(relationRow) }),
  example: {
    key: 'key',
    types: null,
    pairs: [{ from: 'elementId(japan)', to: 'elementId(gsomia)' }],
  },
  planUses: 'NodeByElementIdSeek',
});
