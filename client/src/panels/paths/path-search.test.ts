import { expect, test } from 'vitest';
import { nothingFound, totalOf, withLine } from './path-search.ts';

const exact = (value: number) => ({ value, exact: true });
const nothing = { nodes: [], relations: [], bundles: [], sources: [], paths: [] };
const end = { searchedTo: 4, complete: true, noPath: null, notes: [], queries: [] };

test('lines add up, the shorter paths first, and keep what was asked of time', () => {
  const source = (number: number) => ({ number, key: `s${number}`, ref: null, caption: null });
  const asked = { ...nothingFound, timing: 'in-order' as const };
  const one = withLine(asked, {
    part: 'length',
    length: 2,
    total: exact(3),
    ...nothing,
    sources: [source(1)],
  });
  const two = withLine(one, { part: 'length', length: 4, total: exact(5), ...nothing, sources: [source(2)] });
  expect(two).toMatchObject({
    timing: 'in-order',
    lengths: [
      { length: 2, total: exact(3) },
      { length: 4, total: exact(5) },
    ],
    sources: [source(1), source(2)],
    conclusion: null,
  });
});

test('what was found is a lower bound until the search has ended', () => {
  const some = withLine(nothingFound, { part: 'length', length: 2, total: exact(3), ...nothing });
  expect(totalOf(some)).toEqual({ value: 3, exact: false });
  expect(totalOf(withLine(some, { part: 'end', total: exact(3), ...end }))).toEqual(exact(3));
});
