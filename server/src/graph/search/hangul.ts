/**
 * Hangul as it is typed. A syllable is one character in Unicode but several strokes on the keyboard, and while
 * a word is being typed its last syllable may hold a consonant that will belong to the next one: on the way to
 * 가나 stands 간. Comparing strokes instead of syllables makes a half-typed word a plain beginning.
 */

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const vowelCount = 21;
const finalCount = 28;

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const finals =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );

/** The conjoining letters that normalization makes of a consonant or vowel that stands alone. */
const loneInitial = 0x1100;
const loneVowel = 0x1161;
const loneFinal = 0x11a8;

const isHangul = /[\uAC00-\uD7A3\u1100-\u1112\u1161-\u1175\u11A8-\u11C2]/gu;

/** What lies before the first of them in Unicode: the letters of Europe and of the Near East. */
const beforeHangul = /^[\0-\u0fff]*$/;

/** A text with every Hangul syllable as the letters that are typed for it, everything else as it is. */
export function strokesOf(text: string): string {
  if (beforeHangul.test(text)) return text;
  return text.replace(isHangul, strokesOfSign);
}

function strokesOfSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= firstSyllable) {
    const { initial, vowel, final } = partsOf(code);
    return `${initials[initial] ?? ''}${vowels[vowel] ?? ''}${finals[final] ?? ''}`;
  }
  if (code >= loneFinal) return finals[code - loneFinal + 1] ?? sign;
  if (code >= loneVowel) return vowels[code - loneVowel] ?? sign;
  return initials[code - loneInitial] ?? sign;
}

function partsOf(syllable: number) {
  const position = syllable - firstSyllable;
  return {
    initial: Math.floor(position / (vowelCount * finalCount)),
    vowel: Math.floor(position / finalCount) % vowelCount,
    final: position % finalCount,
  };
}

function syllable(initial: number, vowel: number, final: number): string {
  return String.fromCodePoint(firstSyllable + (initial * vowelCount + vowel) * finalCount + final);
}

/** From the first to the last text of a range, in the order of code points. */
export type Range = readonly [first: string, last: string];

/**
 * The beginnings of words that a half-typed word may become, as ranges, so that an index of words in syllables can be asked.
 * A word that does not end in Hangul has none: its own beginning is all there is.
 */
export function completionsOf(word: string): Range[] {
  const strokes = strokesOf(word);
  const signs = [...word];
  const last = signs.pop() ?? '';
  if (strokesOf(last) === last) return [];
  const before = signs.join('');
  const code = last.codePointAt(0) ?? 0;
  const ranges: Range[] = [];
  // The last syllable grows: it keeps what it has and gets more.
  for (const [initial, vowel] of openSyllables(code)) {
    ranges.push([before + syllable(initial, vowel, 0), before + syllable(initial, vowel, finalCount - 1)]);
  }
  // Its last consonant goes over to a syllable that has only begun.
  const consonant = initials.indexOf(strokes.at(-1) ?? '');
  if (consonant >= 0) {
    const rest = shortened(before, code);
    if (rest !== null)
      ranges.push([
        rest + syllable(consonant, 0, 0),
        rest + syllable(consonant, vowelCount - 1, finalCount - 1),
      ]);
  }
  return ranges;
}

/** Initial and vowel of every syllable that begins with the strokes of this sign; the final is left to whoever compares strokes. */
function openSyllables(code: number): [number, number][] {
  if (code < firstSyllable || code > lastSyllable) return [];
  const { initial, vowel, final } = partsOf(code);
  if (final > 0) return [[initial, vowel]];
  const typed = vowels[vowel] ?? '';
  return vowels.flatMap((strokes, candidate): [number, number][] =>
    strokes.startsWith(typed) ? [[initial, candidate]] : [],
  );
}

/** The word without the consonant that it ends in; `null` where it does not end in one. */
function shortened(before: string, code: number): string | null {
  if (code >= firstSyllable) {
    const { initial, vowel, final } = partsOf(code);
    const strokes = finals[final] ?? '';
    return strokes === '' ? null : before + syllable(initial, vowel, finals.indexOf(strokes.slice(0, -1)));
  }
  return code >= loneInitial && code < loneVowel ? before : null;
}
