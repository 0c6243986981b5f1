import { foldWord, toKatakana, wordsOf } from '#graph/search/fold.ts';
import { completionsOf, strokesOf } from '#graph/search/hangul.ts';
import { isFoundInside, isFoundSimilar } from '#graph/search/match.ts';
import { phrase } from './phrase.ts';

/**
 * What to ask the full-text index `entity_names` for, so that every name that `matchName` accepts is among the answers
 * (but for words that are not in the index: see `isUnindexed`).
 * The index holds words of folded small letters; Chinese characters and hiragana sign by sign. Only letters, digits and
 * their marks reach the text, so nothing in it can be read as syntax, but for the one phrase whose quotes are escaped.
 *
 * @returns a query of Lucene's classic syntax; `null` where there is nothing to look for
 */
export function fullTextQuery(typed: string): string | null {
  const words = [...new Set(wordsOf(typed))].slice(0, mostWords);
  if (words.length === 0) return null;
  const telling = words.filter((word) => !unindexed.has(foldWord(word)));
  const everyWord = (telling.length > 0 ? telling : words)
    .flatMap(runsOf)
    .map((run) => `+(${anyOf(waysOfRun(run))})`)
    .join(' ');
  return anyOf([`${phrase(typed.normalize('NFKC'))}^8`, `(${everyWord})`, ...waysUndivided(words)]);
}

/** More words than any name has; the rest is left to the comparison of names. */
const mostWords = 12;
/** In letters: longer words are looked for as they are. */
const longestRelaxed = 60;

/** The words that the analyzer leaves out of the index (Lucene's English stop words): asked for, they would find nothing. */
const unindexed = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these ' +
    'they this to was will with'
  ).split(' '),
);

/** Whether it consists of words only that the index does not hold: then it is found where longer words begin so. */
export function isUnindexed(typed: string): boolean {
  return wordsOf(typed).every((word) => unindexed.has(foldWord(word)));
}

const han = /\p{Script=Han}/u;
const kana = /[\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u;
const runs =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{scx=Hiragana}\p{scx=Katakana}])+|(?:(?![\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}]).)+/gu;

/** A word in parts of one way of writing, as the index divides it. */
function runsOf(word: string): string[] {
  return (word.match(runs) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** The ways in which a part of a word may stand in the index. */
function waysOfRun(run: string): string[] {
  if (han.test(run)) return [phrase(run)];
  const folded = foldWord(run);
  if (kana.test(run)) {
    const katakana = toKatakana(folded);
    return [phrase(folded), phrase(run), `*${katakana}*`];
  }
  return [...new Set([folded, run])].flatMap(waysOfLetters);
}

function waysOfLetters(word: string): string[] {
  const strokes = strokesOf(word);
  return [
    `${word}^4`,
    begins(word),
    ...completionsOf(word).map(([first, last]) => `[${first} TO ${last}\uFFFF]`),
    ...(isFoundInside(strokes) ? [`*${word}*^0.5`] : []),
    ...(isFoundSimilar(strokes) ? [`${word}~1^0.5`] : []),
  ];
}

/** Words that begin so, whether or not the index has them with signs inside: "u.s", "p'yongyang". */
function begins(word: string): string {
  const letters = [...word];
  return letters.length > longestRelaxed ? `${word}*` : `/${letters.join("['.]?")}.*/^2`;
}

/** Where what was typed divides words otherwise than the name does: all of it as one word, or its beginnings as words of their own. */
function waysUndivided(words: readonly string[]): string[] {
  const whole = [...foldWord(words.join(''))];
  const text = whole.join('');
  if (han.test(text) || kana.test(text)) return words.length > 1 ? [phrase(words.join(''))] : [];
  if (whole.length > longestRelaxed) return [];
  const beginnings = startsOf(text).flatMap((start) =>
    whole.slice(start, -1).map((_, length) => whole.slice(start, start + length + 1).join('')),
  );
  return [
    ...(words.length > 1 ? [begins(text)] : []),
    ...[...new Set(beginnings)].map((word) => `${word}^0.5`),
  ];
}

/** Where in an undivided text its first word may begin that the index holds: at its start, or after words that are left out. */
function startsOf(text: string, from = 0): number[] {
  const after = [...unindexed].filter((word) => text.startsWith(word, from));
  return [from, ...after.flatMap((word) => startsOf(text, from + word.length))];
}

function anyOf(ways: readonly string[]): string {
  return ways.join(' OR ');
}
