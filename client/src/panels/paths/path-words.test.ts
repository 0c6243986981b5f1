import { expect, test } from 'vitest';
import { totalOfPaths } from './path-words.ts';

const path = {
  nodes: ['a', 'b', 'c'],
  hops: [['r'], ['s']],
  sentence: '',
  weakest: { hop: 0, reason: 'none' as const },
  rank: { length: 2, hubness: 0 },
};
const answer = { searchedTo: 2, complete: true, nodes: [], relations: [], bundles: [], queries: [] };

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
