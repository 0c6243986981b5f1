import { expect, test } from 'vitest';
import { evidenceBySource } from './evidence-by-source.ts';

test('paragraphs of a source are told once and in order, stances apart', () => {
  expect(
    evidenceBySource([
      { source: 'a', paragraph: 7, stance: 'asserts' },
      { source: 'b', paragraph: null, stance: 'asserts' },
      { source: 'a', paragraph: 5, stance: 'asserts' },
      { source: 'a', paragraph: 7, stance: 'asserts' },
      { source: 'a', paragraph: 9, stance: 'denies' },
    ]),
  ).toEqual([
    { source: 'a', stance: 'asserts', paragraphs: [5, 7] },
    { source: 'b', stance: 'asserts', paragraphs: [] },
    { source: 'a', stance: 'denies', paragraphs: [9] },
  ]);
});
