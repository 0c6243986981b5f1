import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { resolvedRow } from './resolved-row.ts';

export const resolveByLabelQuery = defineQuery({
  name: 'search/resolve-by-label',
  /** Refs are texts, keys may be numbers: both. */
  parameters: z.strictObject({ values: z.array(z.union([z.string(), z.int()])) }),
  row: resolvedRow,
  example: { values: ['japan', 17] },
  exampleNames: { label: 'Entity', property: 'key' },
  planUses: 'NodeUniqueIndexSeek',
});
