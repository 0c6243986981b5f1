import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { kindsParameters } from '#graph/filters.ts';
import { keyParameters, textParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';
import { scannedRow } from './scanned-row.ts';

export const scanQuery = defineQuery({
  name: 'search/scan',
  parameters: z.object({
    ...keyParameters.shape,
    ...textParameters.shape,
    ...kindsParameters.shape,
    most: z.int(),
  }),
  row: scannedRow,
  example: { ...exampleReading, kinds: ['Territory'], most: 1000 },
});
