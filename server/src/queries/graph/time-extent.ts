import { z } from 'zod';
import { dateProperty } from '#contract/model/index.ts';
import { defineQuery } from '#db/query.ts';

const dates = z.array(dateProperty);

export const timeExtentQuery = defineQuery({
  name: 'graph/time-extent',
  parameters: z.strictObject({
    ofNodes: dates,
    ofRelations: dates,
    /** So many nodes and so many relations are read. */
    most: z.int().positive(),
  }),
  row: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }),
  example: {
    ofNodes: [{ property: 'beginsEarliest', form: 'text' }],
    ofRelations: [{ property: 'attestedLatest', form: 'text' }],
    most: 1_000,
  },
});
