import { fields } from 'entente/contract/model/fields.ts';
import { stance } from 'entente/contract/model/index.ts';
import { z } from 'zod';
import { date } from './date.ts';
import { key, text } from './fields.ts';

/** One place in one source, and what the source does there with what is stated. */
const place = {
  source: key,
  paragraph: z.int().min(1),
  stance: stance.default('asserts'),
};

/** Where a source speaks of a node. */
export const nodeEvidence = fields(place);

/**
 * Where a source speaks of a relation. `attested`: a day on which it says that the relation holds, in place of the
 * usual one; `none` where it says so of no day. `mentions`: how the paragraph names an end that it does not name outright.
 */
export const relationEvidence = fields({
  ...place,
  attested: z.union([z.literal('none'), date]).optional(),
  mentions: text.optional(),
});

export type NodeEvidence = z.output<typeof nodeEvidence>;
export type RelationEvidence = z.output<typeof relationEvidence>;
