import { wordsOf } from './fold.ts';
import type { Closeness } from './match.ts';

/** What a key that is looked for may begin with: keys as they are usually written, in small letters with hyphens, or as typed. */
export function keyBeginnings(typed: string): string[] {
  return [...new Set([wordsOf(typed).join('-'), typed])];
}

/** How a key answers to what was typed: whole or by its beginning; `null` where it does not. */
export function matchKey(typed: string, key: string): Closeness | null {
  const beginnings = keyBeginnings(typed);
  if (beginnings.includes(key)) return 'key';
  return beginnings.some((beginning) => key.startsWith(beginning)) ? 'key-prefix' : null;
}
