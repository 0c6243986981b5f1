import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { filterParameters } from '#graph/filters.ts';
import { keyParameters, kindParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';

export const summaryQuery = defineQuery({
  name: 'neighborhood/summary',
  parameters: z.object({
    ...keyParameters.shape,
    ...kindParameters.shape,
    ...filterParameters.shape,
    ids: z.array(z.string()),
  }),
  row: z.object({
    ref: z.string(),
    total: z.int().nonnegative(),
    groups: z.array(
      z.object({
        type: z.string(),
        direction: z.enum(['out', 'in']),
        kind: z.string(),
        relations: z.int().positive(),
        nodes: z.int().positive(),
      }),
    ),
  }),
  example: { ...exampleReading, types: null, ids: ['elementId(japan)'] },
  planUses: 'NodeByElementIdSeek',
});
