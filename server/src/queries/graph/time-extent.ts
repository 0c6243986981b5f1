import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

export const timeExtentQuery = defineQuery({
  name: 'graph/time-extent',
  parameters: z.strictObject({ bounds: z.array(z.string()) }),
  row: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }),
  example: { bounds: ['beginsEarliest', 'beginsLatest', 'endsEarliest', 'endsLatest'] },
});
