import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

/** What changes the schema takes no parameters and answers nothing. */
const silent = { parameters: z.strictObject({}), row: z.never(), example: {} };

export const createEntityKey = defineQuery({ name: 'schema/entity-key', ...silent });

export const createEntityNames = defineQuery({ name: 'schema/entity-names', ...silent });

export const createRelationKeys = defineQuery({
  name: 'schema/relation-keys',
  ...silent,
  exampleNames: { types: ['ALLY_OF', 'CLAIMS'] },
});

export const dropRelationKeys = defineQuery({ name: 'schema/drop-relation-keys', ...silent });
