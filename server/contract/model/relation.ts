import { z } from 'zod';
import { evidence, modality, writtenAt } from './evidence.ts';
import { plainValue, ref } from './node.ts';
import { temporality, time } from './time.ts';

/** +1 cooperation, −1 conflict, 0 neither. */
export const polarity = z.union([z.literal(1), z.literal(0), z.literal(-1)]);

/** A relation as it is drawn, listed and cited. `from` and `to` follow the arrow in the database. */
export const relation = z.object({
  ref,
  type: z.string(),
  from: ref,
  to: ref,
  statement: z.string().nullable(),
  temporality,
  time,
  polarity,
  modality: modality.nullable(),
  contested: z.boolean(),
  properties: z.record(z.string(), plainValue),
  evidence: z.array(evidence),
  writtenAt: writtenAt.nullable(),
});

export type Relation = z.infer<typeof relation>;
export type Polarity = z.infer<typeof polarity>;
