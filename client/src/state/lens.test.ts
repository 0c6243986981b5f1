import { beforeEach, expect, test } from 'vitest';
import { pushLens, stepLens, useLens } from './lens.ts';

const lens = (id: string) => ({ id, lens: { name: id }, yaml: `name: ${id}`, warnings: [] });
const used = () => useLens.getState().used?.id ?? null;

beforeEach(() => useLens.setState({ used: null, past: [], future: [] }));

test('lenses are gone back and forth through, to what was found and further', () => {
  pushLens(lens('a'));
  pushLens(lens('b'));
  stepLens('back');
  expect(used()).toBe('a');
  stepLens('back');
  expect(used()).toBe(null);
  stepLens('back');
  expect(used()).toBe(null);
  stepLens('forth');
  stepLens('forth');
  stepLens('forth');
  expect(used()).toBe('b');
});

test('another lens after going back forgets what had been taken back', () => {
  pushLens(lens('a'));
  stepLens('back');
  pushLens(lens('c'));
  stepLens('forth');
  expect(used()).toBe('c');
});
