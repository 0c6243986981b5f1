import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, toKatakana, wordsOf } from './fold.ts';

const folded = (text: string) => wordsOf(text).map(foldWord);

describe('words of a text, folded', () => {
  test.each([
    ['Shinzō ABE', ['shinzo', 'abe']],
    ['Yoon Suk-yeol', ['yoon', 'suk', 'yeol']],
    ['ＧＳＯＭＩＡ', ['gsomia']],
    ["P'yŏngyang", ['pyongyang']],
    ['P’yŏngyang', ['pyongyang']],
    ["Korea's and Abe’s", ['korea', 'and', 'abe']],
    ['U.S.', ['us']],
    ['D.P.R.K.', ['dprk']],
    ['인도·태평양', ['인도태평양']],
    ['竹島・独島', ['竹島', '独島']],
    ['Straße, Øst & Łódź', ['strasse', 'ost', 'lodz']],
    ['Ελλάς', ['ελλασ']],
    ['Йога', ['иога']],
    ['タケシマ', ['たけしま']],
    ['ﾀｹｼﾏ', ['たけしま']],
    ['竹島／独島', ['竹島', '独島']],
    ['독도', ['독도']],
    ['हिन्दी', ['हिन्दी']],
    ['so\u00ADft zero\u200Bwidth', ['soft', 'zerowidth']],
    ['2+2 (1965)', ['2', '2', '1965']],
    ['?!… 🏝️', []],
  ])('%s', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('the voicing of kana stays: it tells one sound from another', () => {
    expect(folded('がぎ')).not.toEqual(folded('かき'));
    expect(folded('ガギ')).toEqual(folded('がぎ'));
    expect(folded('パ')).not.toEqual(folded('ハ'));
  });

  test('is the same however a text is composed, and whatever its case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text.normalize('NFC')));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéçñß' .-]*$/), (text) => {
        expect(folded(text.toUpperCase())).toEqual(folded(text));
      }),
    );
  });

  test('changes nothing that is folded already, and leaves no divider in a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = folded(text);
        expect(words.map(foldWord)).toEqual(words);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });

  test('hiragana become katakana and back', () => {
    expect(toKatakana('たけしま')).toBe('タケシマ');
    expect(foldWord(toKatakana('りゃんくーる'))).toBe('りゃんくーる');
  });
});

test('names of plain letters only are not treated otherwise for all their haste', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aB z09,()-[]\\^_/&"!'.split('')), maxLength: 30 });
  // A sign that is not seen, and taken out, makes the same text go the long way.
  fc.assert(
    fc.property(letters, (text) => {
      expect(folded(text)).toEqual(folded(`${text}\u200B`));
    }),
  );
});
