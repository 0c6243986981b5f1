import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';
import { relationRow } from '#graph/relation.ts';

/** Rows come in no order; an id that is unknown has none. */
export const relationsQuery = defineQuery({
  name: 'search/relations',
  parameters: z.object({ ...keyParameters.shape, ids: z.array(z.string()) }),
  row: z.object({ relation: relationRow, from: z.string(), to: z.string() }),
  example: { key: 'key', ids: ['elementId(r-japan-claims-dokdo)'] },
  planUses: 'RelationshipByElementIdSeek',
});
