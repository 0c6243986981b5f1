import { z } from 'zod';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { namedNeighborRow, namesParameters, namesQuery } from './names.ts';

export const namesContainingQuery = defineFilteredQuery({
  name: 'neighborhood/names-containing',
  /** `text` in small letters. */
  parameters: namesParameters.extend({ text: z.string() }),
  row: namedNeighborRow,
  example: { ...namesQuery.example, text: 'korea' },
  planUses: 'NodeByElementIdSeek',
});
