import { expect, test } from 'vitest';
import { vocabularyOf } from '#panels/shared/vocabulary.ts';
import { neighborhoodGroups } from './neighborhood-groups.ts';

const type = (name: string, symmetric: boolean) => ({
  name,
  label: name,
  inverse: name,
  definition: null,
  family: 'f',
  polarity: 0 as const,
  temporality: 'state' as const,
  symmetric,
  from: [],
  to: [],
  count: 0,
});

const vocabulary = vocabularyOf(
  {
    kinds: [],
    families: [],
    types: [type('ALLY_OF', true), type('CLAIMS', false)],
  },
  '#ffffff',
);

const counts = [
  { type: 'CLAIMS', direction: 'out' as const, kind: 'Territory', relations: 2, nodes: 2 },
  { type: 'CLAIMS', direction: 'in' as const, kind: 'State', relations: 1, nodes: 1 },
  { type: 'ALLY_OF', direction: 'any' as const, kind: 'State', relations: 4, nodes: 3 },
];

test('the larger groups come first, each with its kinds', () => {
  const groups = neighborhoodGroups('a', counts, [], vocabulary);
  expect(groups).toEqual([
    {
      type: 'ALLY_OF',
      direction: 'any',
      kinds: [{ kind: 'State', nodes: 3, shownNodes: 0, hiddenRelations: 4 }],
    },
    {
      type: 'CLAIMS',
      direction: 'out',
      kinds: [{ kind: 'Territory', nodes: 2, shownNodes: 0, hiddenRelations: 2 }],
    },
    {
      type: 'CLAIMS',
      direction: 'in',
      kinds: [{ kind: 'State', nodes: 1, shownNodes: 0, hiddenRelations: 1 }],
    },
  ]);
});

const shown = (type: string, from: string, to: string, kind: string, isBundled = false) => ({
  relation: { type, from, to },
  other: { ref: from === 'a' ? to : from, kind },
  isBundled,
});

test('what is shown is counted by the side on which the node stands, of symmetric types from both', () => {
  const [allies, out, inward] = neighborhoodGroups(
    'a',
    counts,
    [
      shown('CLAIMS', 'a', 't', 'Territory'),
      shown('CLAIMS', 'b', 'a', 'State'),
      shown('ALLY_OF', 'a', 'b', 'State'),
      shown('ALLY_OF', 'c', 'a', 'State'),
    ],
    vocabulary,
  );
  expect(allies?.kinds).toEqual([{ kind: 'State', nodes: 3, shownNodes: 2, hiddenRelations: 2 }]);
  expect(out?.kinds).toEqual([{ kind: 'Territory', nodes: 2, shownNodes: 1, hiddenRelations: 1 }]);
  expect(inward?.kinds).toEqual([{ kind: 'State', nodes: 1, shownNodes: 1, hiddenRelations: 0 }]);
});

test('what a line stands for without carrying it is shown', () => {
  const many = [{ type: 'CLAIMS', direction: 'out' as const, kind: 'State', relations: 10_000, nodes: 1 }];
  const [group] = neighborhoodGroups('a', many, [shown('CLAIMS', 'a', 'b', 'State', true)], vocabulary);
  expect(group?.kinds).toEqual([{ kind: 'State', nodes: 1, shownNodes: 1, hiddenRelations: 0 }]);
});
