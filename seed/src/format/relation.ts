import { fields } from 'entente/contract/model/fields.ts';
import { modality, polarity } from 'entente/contract/model/index.ts';
import { z } from 'zod';
import { date, endDate, givenBasis } from './date.ts';
import { relationEvidence } from './evidence.ts';
import { key, relationKey, text } from './fields.ts';
import { properties } from './properties.ts';
import { sentence } from './sentence.ts';

const written = fields({
  type: z.string(),
  from: key,
  to: key,
  key: relationKey.optional(),
  statement: sentence,
  modality: modality.default('fact'),
  begins: date.optional(),
  ends: endDate.optional(),
  basis: givenBasis.optional(),
  beginsSources: z.array(key).default([]),
  endsSources: z.array(key).default([]),
  contested: z.boolean().optional(),
  opposes: z.array(relationKey).default([]),
  polarity: fields({ value: polarity, reason: text }).optional(),
  note: text.optional(),
  correction: text.optional(),
  evidence: z.array(relationEvidence).min(1),
  properties: properties.default({}),
});

/** A relation. Without a key of its own it has one made of its ends and its type. */
export const relation = written.transform((value) => ({
  ...value,
  key: value.key ?? keyOf(value),
}));

export type Relation = z.output<typeof relation>;

/** For example `r-japan-claims-dokdo`. */
export function keyOf({ from, type, to }: { from: string; type: string; to: string }): string {
  return `r-${from}-${type.toLowerCase().replaceAll('_', '-')}-${to}`;
}
