import { fields } from 'entente/contract/model/fields.ts';
import { z } from 'zod';
import { key } from './fields.ts';

const paragraph = z.string().regex(/^[1-9]\d*$/, 'Begin each list with the number of its paragraph.');

/** Which nodes the paragraphs of a source mention; a paragraph that mentions none has an empty list. */
export const mentions = fields({
  source: key,
  paragraphs: z.record(paragraph, z.array(key)),
});

export type Mentions = z.output<typeof mentions>;
