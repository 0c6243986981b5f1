import { fields } from 'entente/contract/model/fields.ts';
import { z } from 'zod';
import { date, givenBasis } from './date.ts';
import { key, text } from './fields.ts';
import { entityName } from './name.ts';

/** The kind of node that a source is. */
export const sourceKind = 'Publication';

/**
 * A text that was read. `authors` and `publisher` are keys of entities or plain names; `number` is its place in the
 * numbered edition and `paragraphs` how many paragraphs that has; `dateNote` says how the date is known;
 * `silent` lists the paragraphs that support no relation, with the reason.
 */
export const source = fields({
  key,
  number: z.int().min(1),
  file: text,
  title: text,
  caption: text.optional(),
  names: z.array(entityName).default([]),
  authors: z.array(text).default([]),
  publisher: text.optional(),
  date: date.optional(),
  dateBasis: givenBasis.optional(),
  dateNote: text.optional(),
  paragraphs: z.int().min(1),
  description: text,
  silent: z.array(fields({ paragraphs: z.array(z.int().min(1)).min(1), reason: text })).default([]),
});

export type Source = z.output<typeof source>;
