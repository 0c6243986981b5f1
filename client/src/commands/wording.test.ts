import { expect, test } from 'vitest';
import { counted, countedChange, countedTotal, inSentence } from './wording.ts';

test('numbers are told with what they count, and whether there may be more', () => {
  expect(counted(1, 'node')).toBe('1 node');
  expect(counted(12_000, 'city', 'cities')).toBe('12,000 cities');
  expect(countedTotal({ value: 63, exact: false }, 'neighbor')).toBe('at least 63 neighbors');
  expect(countedTotal({ value: 1, exact: true }, 'neighbor')).toBe('1 neighbor');
  expect(countedChange(12, 0)).toBe('12 nodes');
  expect(countedChange(0, 0)).toBe('nothing new');
});

test('a long caption is shortened in a sentence, between characters', () => {
  expect(inSentence('Japan')).toBe('Japan');
  expect(inSentence('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  expect(inSentence('🇰🇷'.repeat(40)).length).toBeLessThan(130);
});

test('what is written from the right does not turn the sentence round', () => {
  expect(inSentence('جامعة')).toBe('\u2068جامعة\u2069');
});
