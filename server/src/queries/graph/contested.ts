import { z } from 'zod';
import { filterParameters } from '#graph/filters.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';
import { defineDatedQuery } from '#queries/define-filtered-query.ts';

/** A relation with the element ids of its ends. */
export const claimRow = z.object({ relation: relationRow, ends: z.array(z.string()) });
export type ClaimRow = z.infer<typeof claimRow>;

export const contestedQuery = defineDatedQuery({
  name: 'graph/contested',
  parameters: z.object({
    ...keyParameters.shape,
    ...filterParameters.shape,
    offset: z.int().nonnegative(),
    limit: z.int().positive(),
    read: z.int(),
  }),
  row: z.object({ total: z.int().nonnegative(), relations: z.array(claimRow) }),
  example: { key: 'key', types: null, offset: 0, limit: 5, read: 1_000 },
});
