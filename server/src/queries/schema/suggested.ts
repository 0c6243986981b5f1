import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

/** What the owner of a database is shown takes no parameters and answers nothing. */
const silent = { parameters: z.strictObject({}), row: z.never(), example: {} };

export const indexOfNamesQuery = defineQuery({
  name: 'schema/names-index',
  ...silent,
  exampleNames: { label: ['State', 'Person'], property: ['caption', 'title'] },
});

export const indexOfKeyQuery = defineQuery({
  name: 'schema/key-index',
  ...silent,
  exampleNames: { label: 'State', property: 'key' },
});
