import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTo, padTo, widthOf } from './width.ts';

test.each([
  ['entente', 7],
  ['東京', 4],
  ['독도', 4],
  ['e\u0301', 1],
  ['Ｊ', 2],
  ['🚀', 2],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

const text = fc.string({ unit: fc.constantFrom('a', ' ', '東', 'か', '독', '\u0301', '🚀') });

test('what is cut fits, is the beginning, and loses no more than it has to', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 20 }), (whole, columns) => {
      const cut = cutTo(whole, columns);
      expect(whole.startsWith(cut)).toBe(true);
      expect(widthOf(cut)).toBeLessThanOrEqual(columns);
      if (cut !== whole) expect(widthOf(cut)).toBeGreaterThanOrEqual(columns - 1);
    }),
  );
});

test('what is padded takes the columns that it is to take', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 30 }), (whole, columns) => {
      expect(widthOf(padTo(whole, columns))).toBe(Math.max(columns, widthOf(whole)));
    }),
  );
});
