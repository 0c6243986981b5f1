import { z } from 'zod';
import { plainValue } from '#contract/model/index.ts';
import { defineQuery } from '#db/query.ts';
import { keyParameters } from '#graph/reading.ts';

export const publicationsQuery = defineQuery({
  name: 'graph/publications',
  parameters: z.object({
    ...keyParameters.shape,
    /** Names of properties. */
    dates: z.array(z.string()),
  }),
  /** Their values in the order of the names. */
  row: z.object({ ref: z.string(), dates: z.array(plainValue) }),
  example: { key: 'key', dates: ['begins', 'beginsEarliest', 'beginsLatest'] },
  exampleNames: { label: 'Source' },
  planUses: 'NodeByLabelScan',
});
