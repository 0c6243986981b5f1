import { fields } from 'entente/contract/model/fields.ts';
import { z } from 'zod';
import { date, endDate, givenBasis } from './date.ts';
import { nodeEvidence } from './evidence.ts';
import { key, text } from './fields.ts';
import { entityName } from './name.ts';
import { properties } from './properties.ts';

/** A node. `caption` is its neutral name; `begins` and `ends` for what has a time of its own. */
export const entity = fields({
  key,
  kind: z.string(),
  caption: text,
  names: z.array(entityName).default([]),
  description: text,
  begins: date.optional(),
  ends: endDate.optional(),
  basis: givenBasis.optional(),
  evidence: z.array(nodeEvidence).default([]),
  note: text.optional(),
  properties: properties.default({}),
});

export type Entity = z.output<typeof entity>;
