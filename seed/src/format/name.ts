import { fields } from 'entente/contract/model/fields.ts';
import { z } from 'zod';
import { key, text } from './fields.ts';

const language = z
  .string()
  .refine(isLanguage, 'Write the language as a BCP 47 tag: en, ko, ja, zh-Hant; und where it is not known.');

const script = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, 'Write the script by its four letters of ISO 15924: Latn, Hang, Jpan.');

/** A name as written; `side` is the actor that uses it; `ambiguous` where another entity bears it too. */
export const entityName = fields({
  text,
  language,
  script: script.optional(),
  side: key.optional(),
  ambiguous: z.boolean().default(false),
});

export type EntityName = z.output<typeof entityName>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
