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

const summary = {
  ref: 'a',
  total: { value: 6, exact: true },
  groups: [
    { type: 'CLAIMS', direction: 'out' as const, kind: 'Territory', relations: 2, nodes: 2 },
    { type: 'CLAIMS', direction: 'in' as const, kind: 'State', relations: 1, nodes: 1 },
    { type: 'ALLY_OF', direction: 'out' as const, kind: 'State', relations: 3, nodes: 2 },
    { type: 'ALLY_OF', direction: 'in' as const, kind: 'State', relations: 1, nodes: 1 },
  ],
};

test('both directions of a symmetric type are one group, the larger groups come first', () => {
  const groups = neighborhoodGroups(summary, [], vocabulary);
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

test('what is shown is counted by the side on which the node stands', () => {
  const shown = [
    { relation: { type: 'CLAIMS', from: 'a', to: 't' }, other: { ref: 't', kind: 'Territory' } },
    { relation: { type: 'CLAIMS', from: 'b', to: 'a' }, other: { ref: 'b', kind: 'State' } },
  ];
  const [, out, inward] = neighborhoodGroups(summary, shown, vocabulary);
  expect(out?.kinds).toEqual([{ kind: 'Territory', nodes: 2, shownNodes: 1, hiddenRelations: 1 }]);
  expect(inward?.kinds).toEqual([{ kind: 'State', nodes: 1, shownNodes: 1, hiddenRelations: 0 }]);
});
