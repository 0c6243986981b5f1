import { z } from 'zod';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { joinParameters } from '#graph/join.ts';
import { rank, rankParameters } from '#graph/ranking.ts';
import { keyParameters, textParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleRanking, exampleReading } from '#queries/example.ts';
import { scannedRow } from '#queries/search/scanned-row.ts';

export const namesParameters = z.object({
  ...keyParameters.shape,
  ...textParameters.shape,
  ...kindsParameters.shape,
  ...filterParameters.shape,
  ...rankParameters.shape,
  direction: joinParameters.shape.direction,
  id: z.string(),
  most: z.int(),
});

/** A neighbor with its names, and what it is ranked by. */
export const namedNeighborRow = scannedRow.extend({ rank });
export type NamedNeighborRow = z.infer<typeof namedNeighborRow>;

export const namesQuery = defineFilteredQuery({
  name: 'neighborhood/names',
  parameters: namesParameters,
  row: namedNeighborRow,
  example: {
    ...exampleReading,
    id: 'elementId(japan)',
    direction: 'any',
    types: null,
    kinds: null,
    ...exampleRanking,
    most: 1000,
  },
  planUses: 'NodeByElementIdSeek',
});
