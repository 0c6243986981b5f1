import { expect, test } from 'vitest';
import { propertyName, valueInWords } from './property-words.ts';

test.each([
  ['signedOn', 'Signed on'],
  ['SIGNED_ON', 'Signed on'],
  ['area-in-km2', 'Area in km2'],
  ['___', '___'],
])('the property %s is called "%s"', (name, words) => {
  expect(propertyName(name)).toBe(words);
});

test('years are not grouped, larger figures are', () => {
  expect(valueInWords(1965)).toBe('1965');
  expect(valueInWords(187000)).toBe('187,000');
});

test('lists, yes and no, unknown, nested values', () => {
  expect(valueInWords(['a', 2, true])).toBe('a, 2, yes');
  expect(valueInWords(null)).toBe('unknown');
  expect(valueInWords([{ a: 1 }])).toBe('[{"a":1}]');
});
