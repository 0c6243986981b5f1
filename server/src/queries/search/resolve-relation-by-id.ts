import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const resolveRelationByIdQuery = defineQuery({
  name: 'search/resolve-relation-by-id',
  parameters: z.object({ ref: z.string() }),
  row: z.object({ id: z.string() }),
  example: { ref: 'elementId(r-japan-claims-dokdo)' },
  planUses: 'RelationshipByElementIdSeek',
});
