import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someRelation } from '#state/testing/relation.ts';
import { sidesOf } from './between-columns.ts';

const isMutual = (type: string) => type === 'ALLY_OF';

test('relations come by polarity and direction, those that read alike from both ends together', () => {
  const relations = [
    someRelation('a', 'CLAIMS', 'x', 'y', { polarity: -1 }),
    someRelation('b', 'CLAIMS', 'y', 'x', { polarity: -1 }),
    someRelation('c', 'ALLY_OF', 'y', 'x', { polarity: 1 }),
  ];
  const refs = sidesOf(relations, 'x', isMutual).map(({ polarity, along, against, together }) => [
    polarity,
    ...[along, against, together].map((column) => column.map(({ ref }) => ref)),
  ]);
  expect(refs).toEqual([
    [-1, ['a'], ['b'], []],
    [1, [], [], ['c']],
  ]);
});

test('every relation stands in exactly one place, whatever there is', () => {
  const relation = fc.record({
    polarity: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    type: fc.constantFrom('CLAIMS', 'ALLY_OF'),
    isTurned: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(relation), (drawn) => {
      const relations = drawn.map(({ polarity, type, isTurned }, place) =>
        someRelation(`r${place}`, type, isTurned ? 'y' : 'x', isTurned ? 'x' : 'y', { polarity }),
      );
      const listed = sidesOf(relations, 'x', isMutual).flatMap(({ along, against, together }) =>
        [...along, ...against, ...together].map(({ ref }) => ref),
      );
      expect(listed.sort()).toEqual(relations.map(({ ref }) => ref).sort());
    }),
  );
});
