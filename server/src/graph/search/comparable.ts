import { foldWord, wordsOf } from './fold.ts';
import { strokesOf } from './hangul.ts';

/** A text in the form in which it is compared. */
export interface Comparable {
  /** Folded, Hangul as strokes. */
  readonly words: readonly string[];
  /** Folded, Hangul as syllables: to tell how far apart two words are to the eye. */
  readonly syllables: readonly string[];
  /** For each word the text from there on, without what divides words: "Suk-yeol" and "Sukyeol" are the same in it. */
  readonly tails: readonly string[];
}

/** Brings a name or what was typed into the form in which it is compared. */
export function comparable(text: string): Comparable {
  const syllables = wordsOf(text).map(foldWord);
  const words = syllables.map(strokesOf);
  return { words, syllables, tails: words.map((_, position) => words.slice(position).join('')) };
}
