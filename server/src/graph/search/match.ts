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

/** What was typed, with all that can be known of it before it is compared with thousands of names. */
export interface Typed extends Pick<Comparable, 'whole'> {
  readonly words: readonly TypedWord[];
  /** Whether enough is typed to be looked for across words. */
  readonly isUndivided: boolean;
  /** Whether a word of a name counts. Where only little words are typed, or what may become one, all do: they are parts of others. */
  readonly counts: (nameWord: string) => boolean;
}

interface TypedWord {
  readonly text: string;
  readonly syllables: string;
  readonly isFoundInside: boolean;
  readonly isFoundSimilar: boolean;
}

/** Brings what was typed into the form in which `matchName` takes it. */
export function typedText(text: string): Typed {
  const { words, syllables, whole } = comparable(text);
  return {
    words: words.map((word, position) => ({
      text: word,
      syllables: syllables[position] ?? '',
      isFoundInside: isFoundInside(word),
      isFoundSimilar: isFoundSimilar(word),
    })),
    whole,
    isUndivided: [...whole].length >= shortestUndivided,
    counts: words.every(maybeLittle) ? (nameWord) => !littleWords.has(nameWord) : () => true,
  };
}

/**
 * How a name answers to what was typed; `null` where it does not. Every word typed must be found in the same name, in any
 * order. Where enough is typed, what divides words (space, hyphen, nothing) makes no difference.
 */
export function matchName(typed: Typed, name: Comparable): Closeness | null {
  const { words, whole, isUndivided, counts } = typed;
  if (words.length === 0) return null;
  if (name.whole === whole && (isUndivided || haveSameWords(typed, name))) return 'exact';
  const begun = isUndivided && name.whole.startsWith(whole) && counts(name.words[0] ?? '');
  if (begun || isBegunBy(name.words, typed)) return 'prefix';
  let worst = 0;
  for (const word of words) worst = Math.max(worst, gradeOf(word, name, counts));
  const begunInside =
    isUndivided &&
    // Most names do not hold it at all, which is quickly seen.
    name.whole.includes(whole) &&
    name.starts.some(
      (start, position) => position > 0 && name.whole.startsWith(whole, start) && mayBegin(name, position),
    );
  return byWord[Math.min(worst, begunInside ? byWord.indexOf('word-prefix') : Infinity)] ?? null;
}

function haveSameWords({ words }: Typed, name: Comparable): boolean {
  return words.length === name.words.length && words.every(({ text }, place) => text === name.words[place]);
}

/** Whether a name begins with the words typed, the last of them perhaps only begun. */
function isBegunBy(name: readonly string[], { words, counts }: Typed): boolean {
  return words.every(({ text }, position) => {
    const candidate = name[position];
    if (candidate === undefined || !counts(candidate)) return false;
    return position === words.length - 1 ? candidate.startsWith(text) : candidate === text;
  });
}

/** Whether what was typed undivided may begin with this word. */
function mayBegin(name: Comparable, position: number): boolean {
  const first = name.words[position] ?? '';
  return [...first].length >= shortestFirst && !littleWords.has(first);
}

/** The place in `byWord` of the best that one typed word finds in a name; infinite where it finds nothing. */
function gradeOf(word: TypedWord, name: Comparable, counts: Typed['counts']): number {
  let begins = false;
  for (const candidate of name.words) {
    if (!candidate.startsWith(word.text) || !counts(candidate)) continue;
    if (candidate.length === word.text.length) return byWord.indexOf('word');
    begins = true;
  }
  if (begins) return byWord.indexOf('word-prefix');
  if (
    word.isFoundInside &&
    name.syllables.some((candidate) => candidate.includes(word.syllables) && !littleWords.has(candidate))
  )
    return byWord.indexOf('inside');
  if (!word.isFoundSimilar) return Infinity;
  // One slip apart in the strokes that are typed as well as to the eye. The cheapest test, which most fail, stands first.
  const similar = name.words.some((candidate, place) => {
    if (!withinOneEdit(word.text, candidate)) return false;
    const seen = name.syllables[place] ?? '';
    return !littleWords.has(seen) && isFoundSimilar(candidate) && withinOneEdit(word.syllables, seen);
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
  typed: Typed,
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
