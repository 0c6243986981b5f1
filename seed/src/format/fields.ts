import { z } from 'zod';

/** Text that says something: line breaks count as spaces, letters are composed (NFC). */
export const text = z
  .string()
  .transform((value) => value.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, { abort: true }));

/** The key of a node or a source: stable, readable, part of addresses. */
export const key = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write a key in small Latin letters, digits and single hyphens: south-korea.',
  );

export const relationKey = z
  .string()
  .regex(
    /^r-[a-z0-9]+(-[a-z0-9]+)*$/,
    'Begin the key of a relation with "r-", then small letters, digits, hyphens.',
  );
