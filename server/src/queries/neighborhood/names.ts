import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { keyParameters, textParameters } from '#graph/reading.ts';
import { exampleReading } from '#queries/example.ts';
import { scannedRow } from '#queries/search/scanned-row.ts';

export const namesParameters = z.object({
  ...keyParameters.shape,
  ...textParameters.shape,
  ...kindsParameters.shape,
  ...filterParameters.shape,
  direction: joinParameters.shape.direction,
  id: z.string(),
  most: z.int(),
});

/** A neighbor with its names, and what it is ranked by. */
export const namedNeighborRow = scannedRow.extend({ relations: z.int().positive() });
export type NamedNeighborRow = z.infer<typeof namedNeighborRow>;

export const namesQuery = defineQuery({
  name: 'neighborhood/names',
  parameters: namesParameters,
  row: namedNeighborRow,
  example: {
    ...exampleReading,
    id: 'elementId(japan)',
    direction: 'any',
    types: null,
    kinds: null,
    most: 1000,
  },
  planUses: 'NodeByElementIdSeek',
});
