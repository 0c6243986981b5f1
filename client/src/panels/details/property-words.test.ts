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
  expect(valueInWords('')).toBe('empty text');
  expect(valueInWords([])).toBe('empty list');
});

test('a point is a place on the earth, or coordinates', () => {
  expect(valueInWords({ srid: 4326, x: 131.87, y: 37.24 })).toBe('37.24° N, 131.87° E');
  expect(valueInWords({ srid: 4979, x: -70.5, y: -33, z: 520 })).toBe('33° S, 70.5° W, 520 m');
  expect(valueInWords({ srid: 7203, x: 1.5, y: -2 })).toBe('(1.5, -2)');
  expect(valueInWords({ srid: 9157, x: 1, y: 2, z: 3 })).toBe('(1, 2, 3)');
  expect(valueInWords({ x: 1, y: 2 })).toBe('{"x":1,"y":2}');
});
