import { type Comparable, comparable } from './comparable.ts';
import { withinOneEdit } from './edits.ts';

/** How a text answers to what was typed, the best first. The order of hits begins with it. */
export const closeness = [
  'exact',
  'key',
  'prefix',
  'word',
  'word-prefix',
  'key-prefix',
  'inside',
  'similar',
] as const;
export type Closeness = (typeof closeness)[number];

/** Words of fewer letters are not looked for inside other words, nor with a slip. */
export const shortestInside = 3;
export const shortestSimilar = 4;

/** What each word typed has found in a name: from the word itself to one that resembles it. */
const byWord = ['word', 'word-prefix', 'inside', 'similar'] as const;

/**
 * How a name answers to what was typed; `null` where it does not. Every word typed must be found in the same name,
 * in any order; what divides words (space, hyphen, nothing) makes no difference.
 */
export function matchName(typed: Comparable, name: Comparable): Closeness | null {
  const whole = typed.tails[0];
  if (whole === undefined) return null;
  if (name.tails[0] === whole) return 'exact';
  if (name.tails[0]?.startsWith(whole)) return 'prefix';
  const grades = typed.words.map((_, position) => gradeOf(typed, position, name));
  const worst = Math.max(...grades);
  const begun = name.tails.some((tail) => tail.startsWith(whole)) ? byWord.indexOf('word-prefix') : Infinity;
  return byWord[Math.min(worst, begun)] ?? null;
}

/** The place in `byWord` of the best that one typed word finds in a name; infinite where it finds nothing. */
function gradeOf(typed: Comparable, position: number, name: Comparable): number {
  const word = typed.words[position] ?? '';
  if (name.words.includes(word)) return byWord.indexOf('word');
  if (name.words.some((candidate) => candidate.startsWith(word))) return byWord.indexOf('word-prefix');
  const syllables = typed.syllables[position] ?? '';
  if (isFoundInside(word) && name.syllables.some((candidate) => candidate.includes(syllables)))
    return byWord.indexOf('inside');
  const similar = name.words.some(
    (candidate, other) =>
      isFoundSimilar(word) &&
      isFoundSimilar(candidate) &&
      withinOneEdit(word, candidate) &&
      withinOneEdit(syllables, name.syllables[other] ?? ''),
  );
  return similar ? byWord.indexOf('similar') : Infinity;
}

/** Chinese characters and kana say much with one sign; letters do not. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const digit = /\p{N}/u;

export function isFoundInside(word: string): boolean {
  return dense.test(word) || [...word].length >= shortestInside;
}

/** Numbers and words in Chinese characters or kana are never taken for one another: one sign changes what they mean. */
export function isFoundSimilar(word: string): boolean {
  return !dense.test(word) && !digit.test(word) && [...word].length >= shortestSimilar;
}

/** The text that answers best to what was typed, of several that answer alike the first; `null` where none does. */
export function bestMatch(
  typed: Comparable,
  texts: readonly string[],
): { text: string; closeness: Closeness } | null {
  let best: { text: string; closeness: Closeness } | null = null;
  for (const text of texts) {
    const found = matchName(typed, comparable(text));
    if (found !== null && (best === null || closeness.indexOf(found) < closeness.indexOf(best.closeness)))
      best = { text, closeness: found };
  }
  return best;
}
