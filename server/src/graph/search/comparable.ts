import { foldWord, plainWordsOf, wordsOf } from './fold.ts';
import { strokesOf } from './hangul.ts';

/** A text in the form in which it is compared. */
export interface Comparable {
  /** Folded, Hangul as strokes. */
  readonly words: readonly string[];
  /** Folded, Hangul as syllables: to tell how far apart two words are to the eye. */
  readonly syllables: readonly string[];
  /** All of it without what divides words: "Suk-yeol" and "Sukyeol" are the same in it. */
  readonly whole: string;
  /** For each word where it begins in `whole`. */
  readonly starts: readonly number[];
}

/** Brings a name or what was typed into the form in which it is compared. */
export function comparable(text: string): Comparable {
  const plainWords = plainWordsOf(text);
  const syllables = plainWords ?? wordsOf(text).map(foldWord);
  const words = plainWords ?? syllables.map(strokesOf);
  let length = 0;
  const starts = words.map((word) => {
    length += word.length;
    return length - word.length;
  });
  return { words, syllables, whole: words.join(''), starts };
}
