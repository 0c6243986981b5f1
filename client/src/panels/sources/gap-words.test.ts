import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareInWords, yearsInWords } from './gap-words.ts';

test('years in a row are taken together', () => {
  expect(yearsInWords(['0099', '1871', '1872', '1873', '1875'])).toBe('99, 1871 to 1873, 1875');
});

test('the years that are told are the years given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1000, max: 1100 })), (drawn) => {
      const years = drawn.sort((one, other) => one - other);
      const told = yearsInWords(years.map(String))
        .split(', ')
        .filter((row) => row !== '')
        .flatMap((row) => {
          const [first = 0, last = first] = row.split(' to ').map(Number);
          return Array.from({ length: last - first + 1 }, (_, place) => first + place);
        });
      expect(told).toEqual(years);
    }),
  );
});

test('a small share is not none, and a large one not all', () => {
  expect(shareInWords(0, 5)).toBe('–');
  expect(shareInWords(5, 5)).toBe('all');
  expect(shareInWords(1, 1000)).toBe('1 (1 %)');
  expect(shareInWords(999, 1000)).toBe('999 (99 %)');
});
