import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { kindsParameters } from '#graph/filters.ts';
import { keyParameters, textParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';
import { scannedRow } from './scanned-row.ts';

export const scanContainingQuery = defineQuery({
  name: 'search/scan-containing',
  parameters: z.object({
    ...keyParameters.shape,
    ...textParameters.shape,
    ...kindsParameters.shape,
    /** In small letters. */
    text: z.string(),
    /** How many nodes to look at. */
    scanned: z.int(),
    most: z.int(),
  }),
  row: scannedRow,
  example: { ...exampleReading, kinds: null, text: 'japan', scanned: 1000, most: 5 },
});
