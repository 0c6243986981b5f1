import { expect, test } from 'vitest';
import { totalOfPaths } from './path-words.ts';

const path = {
  nodes: ['a', 'b', 'c'],
  hops: [['r'], ['s']],
  sentence: '',
  weakest: { hop: 0, reason: 'none' as const, modality: null, words: '' },
  rank: { length: 2, certainty: 'none' as const, hubness: 0, recency: null, words: '' },
  timing: null,
  alike: 1,
};
const answer = {
  searchedTo: 2,
  complete: true,
  lengths: [],
  nodes: [],
  relations: [],
  bundles: [],
  sources: [],
  noPath: null,
  notes: [],
  queries: [],
};

test('the total names the length of the paths', () => {
  const one = { ...answer, total: { value: 1, exact: true }, paths: [path] };
  expect(totalOfPaths(one)).toBe('1 path of 2 hops');
  expect(totalOfPaths({ ...one, total: { value: 12, exact: true } })).toBe('12 paths of 2 hops');
});

test('a search that was cut short says so', () => {
  const cut = { ...answer, complete: false, total: { value: 1000, exact: false }, paths: [path] };
  expect(totalOfPaths(cut)).toBe(
    'at least 1,000 paths of 2 hops; the search was cut short, there may be more',
  );
});
