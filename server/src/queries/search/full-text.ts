import { foldWord, toKatakana, wordsOf } from '#graph/search/fold.ts';
import { completionsOf, strokesOf } from '#graph/search/hangul.ts';
import { littleWords, maybeLittle } from '#graph/search/little-words.ts';
import { isFoundInside, isFoundSimilar } from '#graph/search/match.ts';
import { phrase } from './phrase.ts';

/**
 * What to ask the full-text index `entity_names` for, so that every name that `matchName` accepts is among the answers
 * (but for a name that consists of little words only, which are not in the index).
 * The index holds words of folded small letters; Chinese characters and hiragana sign by sign. Only letters, digits and
 * their marks reach the text, so nothing in it can be read as syntax, but for the one phrase whose quotes are escaped.
 *
 * @returns a query of Lucene's classic syntax; `null` where there is nothing to look for
 */
export function fullTextQuery(typed: string): string | null {
  const words = [...new Set(wordsOf(typed))].slice(0, mostWords);
  if (words.length === 0) return null;
  const telling = words.filter((word) => !maybeLittle(foldWord(word)));
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

/** How often leading words are passed over in a text that is not divided into words. */
const mostStarts = 8;

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
    ...(isFoundInside(strokes) ? [holds(word)] : []),
    // "Korea's" is a word of its own in the index.
    ...(isFoundSimilar(strokes) ? [`${word}~1^0.5`, `${word}'s~1^0.5`] : []),
  ];
}

/** What the index may hold inside a word, as in "u.s" and "p'yongyang"; see `wordsOf`. */
const sign = "['.:·‧]?";

/** Words that begin so. */
function begins(word: string): string {
  const letters = [...word];
  return letters.length > longestRelaxed ? `${word}*` : `/${letters.join(sign)}.*/^2`;
}

/** Words that hold it. */
function holds(word: string): string {
  const letters = [...word];
  return letters.length > longestRelaxed ? `*${word}*^0.5` : `/.*${letters.join(sign)}.*/^0.5`;
}

/** Words that a text begins with, "Korea's" among them: `/a(b(c)?)?('s)?/` for "abc". */
function begunBy(text: string): string {
  const letters = [...text].slice(0, longestRelaxed);
  return `/${letters.join(`(${sign}`)}${')?'.repeat(letters.length - 1)}('s)?/^0.5`;
}

/**
 * Where what was typed divides words otherwise than the name does: the name has all of it as one word,
 * or begins with a word that all of it begins with.
 */
function waysUndivided(words: readonly string[]): string[] {
  const text = foldWord(words.join(''));
  if (han.test(text) || kana.test(text)) return words.length > 1 ? [phrase(words.join(''))] : [];
  return [
    ...(words.length > 1 ? [begins(text)] : []),
    begunBy(text),
    ...afterLittleWords(text).flatMap((rest) => [begins(rest), begunBy(rest)]),
  ];
}

/** What is left of an undivided text when words that the index leaves out are taken from its beginning. */
function afterLittleWords(text: string): string[] {
  const rests = [text];
  for (const rest of rests)
    for (const word of littleWords)
      if (rest.startsWith(word) && rest !== word && rests.length < mostStarts)
        rests.push(rest.slice(word.length));
  return rests.slice(1);
}

function anyOf(ways: readonly string[]): string {
  return ways.join(' OR ');
}
