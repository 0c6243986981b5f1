import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { said, saidParameters } from './relying.ts';

export const saidQuery = defineQuery({
  name: 'graph/said',
  parameters: saidParameters,
  row: z.object({ said, relations: z.int().positive() }),
  example: {
    source: 'schoff-kim-2015',
    sources: 'sourceKeys',
    stances: 'sourceStances',
    contested: 'contested',
    paragraphs: 'sourceParagraphs',
    paragraph: null,
    read: 1_000,
  },
});
