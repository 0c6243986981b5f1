import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const resolveRelationByKeyQuery = defineQuery({
  name: 'search/resolve-relation-by-key',
  parameters: z.object({
    ref: z.string(),
    /** The same, as a phrase of the full-text index. */
    text: z.string(),
  }),
  row: z.object({ id: z.string() }),
  example: { ref: 'r-japan-claims-dokdo', text: '"r-japan-claims-dokdo"' },
  planUses: 'ProcedureCall',
});
