import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { kindsParameters } from '#graph/filters.ts';
import { keyParameters, textParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';
import { scannedRow } from './scanned-row.ts';

export const byForeignIndexQuery = defineQuery({
  name: 'search/by-foreign-index',
  parameters: z.object({
    ...keyParameters.shape,
    ...textParameters.shape,
    ...kindsParameters.shape,
    /** The name of the index, as the profile has it. */
    index: z.string(),
    /** In the syntax of Lucene; see `foreignFullTextQuery`. */
    text: z.string(),
    most: z.int(),
  }),
  row: scannedRow,
  example: { ...exampleReading, kinds: null, index: 'entity_names', text: 'takesh*', most: 5 },
  planUses: 'ProcedureCall',
});
