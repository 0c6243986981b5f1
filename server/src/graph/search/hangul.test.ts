import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from './fold.ts';
import { completionsOf, strokesOf } from './hangul.ts';

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(''));

describe('strokes', () => {
  test.each([
    ['독도', 'ㄷㅗㄱㄷㅗ'],
    ['값', 'ㄱㅏㅂㅅ'],
    ['왜', 'ㅇㅗㅐ'],
    ['한국abc', 'ㅎㅏㄴㄱㅜㄱabc'],
    ['竹島', '竹島'],
  ])('of %s', (text, strokes) => {
    expect(strokesOf(text)).toBe(strokes);
  });

  test('a syllable without its final is the beginning of the one with it', () => {
    fc.assert(
      fc.property(syllable, (text) => {
        const open = String.fromCodePoint(
          (text.codePointAt(0) ?? 0) - (((text.codePointAt(0) ?? 0) - 0xac00) % 28),
        );
        expect(strokesOf(text).startsWith(strokesOf(open))).toBe(true);
      }),
    );
  });
});

/** What stands on the screen after each stroke: normalization composes what the keyboard sends. */
function halfTyped(text: string): string[] {
  const stages = [];
  const syllables = [...text];
  for (const [position, last] of syllables.entries()) {
    const before = syllables.slice(0, position).join('');
    const parts = last.normalize('NFD');
    for (let length = 1; length <= parts.length; length += 1)
      stages.push(wordsOf(before + parts.slice(0, length))[0] ?? '');
  }
  return stages;
}

describe('completions', () => {
  test.each([
    ['간', '가나'],
    ['독ㄷ', '독도'],
    ['돋', '도도'],
    ['ㄷ', '독도'],
    ['고', '과거'],
    ['값', '갑시다'],
    ['윤서', '윤석열'],
  ])('%s may become %s', (typed, meant) => {
    const [half = ''] = wordsOf(typed);
    expect(strokesOf(meant).startsWith(strokesOf(half))).toBe(true);
    expect(holds(half, meant)).toBe(true);
  });

  test('every stage of typing a word leads to it', () => {
    fc.assert(
      fc.property(word, (meant) => {
        for (const half of halfTyped(meant))
          expect(meant.startsWith(half) || holds(half, meant), `${half} → ${meant}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever strokes make the beginning of a word, a range or the beginning itself holds it', () => {
    fc.assert(
      fc.property(word, word, (half, rest) => {
        for (const meant of [half + rest, rest])
          if (strokesOf(meant).startsWith(strokesOf(half)))
            expect(meant.startsWith(half) || holds(half, meant), `${half} → ${meant}`).toBe(true);
      }),
    );
  });

  test('a word of other letters has none', () => {
    expect(completionsOf('takesh')).toEqual([]);
    expect(completionsOf('竹')).toEqual([]);
  });
});

function holds(half: string, meant: string): boolean {
  return completionsOf(half).some(([first, last]) => first <= meant && meant <= `${last}\uFFFF`);
}
