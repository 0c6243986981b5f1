import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { resolvedRow } from './resolved-row.ts';

export const resolveByIdQuery = defineQuery({
  name: 'search/resolve-by-id',
  parameters: z.object({ refs: z.array(z.string()) }),
  row: resolvedRow,
  example: { refs: ['elementId(japan)'] },
  planUses: 'NodeByElementIdSeek',
});
