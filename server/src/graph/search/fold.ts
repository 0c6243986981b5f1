/**
 * How names and what is typed are made comparable. Both sides go through the same steps, so that
 * "Shinzō", "SHINZO" and "shinzo" are one word, "タケシマ" and "たけしま" too, and "Suk-yeol" is two words.
 */

/**
 * What may stand inside a word without dividing it, as the index sees it (Unicode's rules for words): apostrophes in all
 * their forms, the signs for ayn and hamza, the points of "U.S." and "인도·태평양".
 */
const innerSigns = /(?<=[\p{L}\p{N}\p{M}])['’‘`´ʹ-ʿ.:·‧](?=\p{L})/gu;

/** "Korea's" is Korea. */
const possessive = /(?<=\p{L})['’]s(?![\p{L}\p{N}\p{M}])/giu;
const dividers = /[^\p{L}\p{N}\p{M}]+/u;

/** Invisible characters that say how to break or join, and are not part of a word. */
const invisible = /\p{Cf}/gu;

/** Marks that many scripts share: accents, umlauts, vowel points. The voicing signs of kana tell one sound from another and stay. */
const sharedMarks = /(?![\u3099\u309A])(?=\p{Script=Inherited})\p{M}/gu;
const hebrewPoints = /[\u0591-\u05C7]/gu;

/** Letters that carry no mark that could be taken off, as the index's analyzer folds them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};
const foldableLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

const katakana = /[\u30A1-\u30F6]/gu;
const hiragana = /[\u3041-\u3096]/gu;
/** How far katakana lie behind hiragana in Unicode. */
const kanaDistance = 0x60;

/** ASCII without the signs that may stand inside a word: most names, for which all the care below changes nothing. */
const plain = /^[ !"#$%&()*+,\-/0-9;<=>?@A-Z[\\\]^_a-z{|}~]*$/;
const plainDividers = /[^a-z0-9]+/;

/** The words of a text that needs no more than small letters: folded already; `null` for any other text. */
export function plainWordsOf(text: string): string[] | null {
  if (!plain.test(text)) return null;
  return text
    .toLowerCase()
    .split(plainDividers)
    .filter((word) => word !== '');
}

/** The words of a text, in small letters and compatible forms (full-width letters become ordinary ones), marks still on. */
export function wordsOf(text: string): string[] {
  const plainWords = plainWordsOf(text);
  if (plainWords !== null) return plainWords;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(possessive, '')
    .replace(innerSigns, '')
    .toLowerCase()
    .split(dividers)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.normalize('NFC'));
}

/** A word of `wordsOf` without marks, its katakana as hiragana. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(sharedMarks, '')
    .replace(hebrewPoints, '')
    .replace(foldableLetters, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .replace(katakana, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - kanaDistance));
}

/** The hiragana of a text as katakana. */
export function toKatakana(text: string): string {
  return text.replace(hiragana, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + kanaDistance));
}
