import type { Relation } from 'entente/contract/model/index.ts';
import { expect, test } from 'vitest';
import { emptyView, type View } from '#state/view.ts';
import { hueEntries } from './legend-hues.ts';

const relation = (ref: string, from: string, to: string, polarity: number) =>
  // No more of it is read here.
  ({ ref, from, to, polarity }) as Relation;
const relations = [relation('1', 'a', 'x', 1), relation('2', 'b', 'x', -1), relation('3', 'a', 'y', 0)];
const known = new Map(relations.map((each) => [each.ref, each]));
const at = { position: { x: 0, y: 0 }, pinned: false };
const view: View = {
  ...emptyView,
  nodes: new Map(['a', 'b', 'x', 'y', 'z'].map((ref) => [ref, at])),
  relations: new Set(known.keys()),
};
const viewpoints = [
  { side: 'x', label: 'X' },
  { side: 'y', label: 'Y' },
];
const told = (coloring: 'kind' | 'side' | 'polarity') =>
  hueEntries(coloring, view, known, viewpoints).map(({ label, count }) => [label, count]);

test('every node is counted once under what its color tells', () => {
  expect(told('kind')).toEqual([]);
  expect(told('polarity')).toEqual([
    ['Only cooperation', 1],
    ['Only conflict', 1],
    ['Both', 1],
    ['Neither', 2],
  ]);
  expect(told('side')).toEqual([
    ['Joined most to X', 2],
    ['Joined most to Y', 1],
    ['Joined as much to several of these', 1],
    ['Joined to none of these', 1],
  ]);
});
