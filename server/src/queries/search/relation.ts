import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';

export const relationQuery = defineQuery({
  name: 'search/relation',
  parameters: z.object({ ...keyParameters.shape, id: z.string() }),
  row: z.object({ relation: relationRow, from: z.string(), to: z.string() }),
  example: { key: 'key', id: 'elementId(r-japan-claims-dokdo)' },
  planUses: 'RelationshipByElementIdSeek',
});
