import { expect, it } from 'vitest';
import { placeInWords } from './place-words.ts';

it.each([
  ['seed/relations/claims.yaml:12', 'seed/relations/claims.yaml, line\u00a012'],
  ['C:\\facts\\claims.yaml:3', 'C:\\facts\\claims.yaml, line\u00a03'],
  ['claims.yaml', 'claims.yaml'],
  ['https://example.org/claims', 'https://example.org/claims'],
  [':12', ':12'],
])('reads %j as %j', (place, words) => {
  expect(placeInWords(place)).toBe(words);
});
