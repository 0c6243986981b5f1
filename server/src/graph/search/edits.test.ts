import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinOneEdit } from './edits.ts';

/** The same from its definition: every text that one slip makes. */
function slips(text: string): Set<string> {
  const signs = [...text];
  const alphabet = [...'abcd'];
  const made = new Set([text]);
  for (let at = 0; at <= signs.length; at += 1) {
    const [before, after] = [signs.slice(0, at), signs.slice(at)];
    for (const letter of alphabet) {
      made.add([...before, letter, ...after].join(''));
      if (after.length > 0) made.add([...before, letter, ...after.slice(1)].join(''));
    }
    if (after.length > 0) made.add([...before, ...after.slice(1)].join(''));
    const [first, second, ...rest] = after;
    if (first !== undefined && second !== undefined) made.add([...before, second, first, ...rest].join(''));
  }
  return made;
}

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 6 });

describe('one slip of the fingers', () => {
  test.each([
    ['kisida', 'kishida'],
    ['takeshmia', 'takeshima'],
    ['tokio', 'tokyo'],
    ['kishidaa', 'kishida'],
    ['𠮷田', '吉田'],
  ])('%s is %s', (typed, meant) => {
    expect(withinOneEdit(typed, meant)).toBe(true);
    expect(withinOneEdit(meant, typed)).toBe(true);
  });

  test('two slips are too many', () => {
    expect(withinOneEdit('kisda', 'kishida')).toBe(false);
    expect(withinOneEdit('abcd', 'badc')).toBe(false);
  });

  test('is exactly what its definition says', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(withinOneEdit(one, other)).toBe(slips(one).has(other));
      }),
      { numRuns: 3000 },
    );
  });
});
