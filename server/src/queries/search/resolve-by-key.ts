import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { resolvedRow } from './resolved-row.ts';

export const resolveByKeyQuery = defineQuery({
  name: 'search/resolve-by-key',
  parameters: z.object({ refs: z.array(z.string()) }),
  row: resolvedRow,
  example: { refs: ['japan', 'south-korea'] },
  planUses: 'NodeUniqueIndexSeek',
});
