import { type Comparable, comparable } from './comparable.ts';
import { withinOneEdit } from './edits.ts';
import { littleWords, maybeLittle } from './little-words.ts';

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
const shortestInside = 3;
const shortestSimilar = 4;
/** Less than this is not looked for across words: "att" is not the beginning of "at the". */
const shortestUndivided = 4;
/** Nor does it begin inside a name with a shorter word than this. */
const shortestFirst = 3;

/** What each word typed has found in a name: from the word itself to one that resembles it. */
const byWord = ['word', 'word-prefix', 'inside', 'similar'] as const;

/**
 * How a name answers to what was typed; `null` where it does not. Every word typed must be found in the same name, in any
 * order. Where enough is typed, what divides words (space, hyphen, nothing) makes no difference.
 */
export function matchName(typed: Comparable, name: Comparable): Closeness | null {
  if (typed.words.length === 0) return null;
  if (typed.words.join(' ') === name.words.join(' ')) return 'exact';
  const { whole } = typed;
  const undivided = [...whole].length >= shortestUndivided;
  if (undivided && name.whole === whole) return 'exact';
  // Where only little words are typed, or what may become one, they are looked for as parts of others.
  const counts = typed.words.every(maybeLittle) ? (word: string) => !littleWords.has(word) : () => true;
  const begun = undivided && counts(name.words[0] ?? '') && name.whole.startsWith(whole);
  if (begun || isBegunBy(name.words, typed.words, counts)) return 'prefix';
  const grades = typed.words.map((_, position) => gradeOf(typed, position, name, counts));
  const worst = Math.max(...grades);
  const begunInside =
    undivided &&
    name.starts.some(
      (start, position) => position > 0 && name.whole.startsWith(whole, start) && mayBegin(name, position),
    );
  return byWord[Math.min(worst, begunInside ? byWord.indexOf('word-prefix') : Infinity)] ?? null;
}

type Counts = (nameWord: string) => boolean;

/** Whether a name begins with these words, the last of them perhaps only begun. */
function isBegunBy(name: readonly string[], typed: readonly string[], counts: Counts): boolean {
  return typed.every((word, position) => {
    const candidate = name[position];
    if (candidate === undefined || !counts(candidate)) return false;
    return position === typed.length - 1 ? candidate.startsWith(word) : candidate === word;
  });
}

/** Whether what was typed undivided may begin with this word. */
function mayBegin(name: Comparable, position: number): boolean {
  const first = name.words[position] ?? '';
  return [...first].length >= shortestFirst && !littleWords.has(first);
}

/** The place in `byWord` of the best that one typed word finds in a name; infinite where it finds nothing. */
function gradeOf(typed: Comparable, position: number, name: Comparable, counts: Counts): number {
  const word = typed.words[position] ?? '';
  const candidates = name.words.filter(counts);
  if (candidates.includes(word)) return byWord.indexOf('word');
  if (candidates.some((candidate) => candidate.startsWith(word))) return byWord.indexOf('word-prefix');
  const syllables = typed.syllables[position] ?? '';
  const telling = name.syllables.map((candidate) => !littleWords.has(candidate));
  if (
    isFoundInside(word) &&
    name.syllables.some((candidate, place) => telling[place] && candidate.includes(syllables))
  )
    return byWord.indexOf('inside');
  if (!isFoundSimilar(word)) return Infinity;
  // One slip apart in the strokes that are typed as well as to the eye. The cheapest test, which most fail, stands first.
  const similar = name.words.some((candidate, place) => {
    const seen = name.syllables[place] ?? '';
    return (
      telling[place] &&
      withinOneEdit(word, candidate) &&
      isFoundSimilar(candidate) &&
      withinOneEdit(syllables, seen)
    );
  });
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
