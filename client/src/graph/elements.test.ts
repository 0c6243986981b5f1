import type { NodeBrief, Relation, RelationType } from 'entente/contract/model/index.ts';
import { expect, test } from 'vitest';
import { applyPatch, emptyView, patchToShow, type View } from '#state/view.ts';
import { drawnElements, lineBetween } from './elements.ts';
import { formOf } from './node-form.ts';

const type = {
  label: '',
  inverse: '',
  definition: null,
  polarity: 0,
  temporality: 'state',
  symmetric: false,
  from: [],
  to: [],
  count: 0,
} as const;
const types: readonly RelationType[] = [
  {
    ...type,
    name: 'ALLY_OF',
    label: 'is allied with',
    family: 'cooperation',
    symmetric: true,
    from: [],
    to: [],
  },
  { ...type, name: 'CLAIMS', label: 'claims', family: 'conflict', from: [], to: [] },
  { ...type, name: 'SANCTIONS', label: 'sanctions', family: 'conflict', from: [], to: [] },
];

const node = (ref: string): NodeBrief => ({ ref, caption: ref, kind: 'State', labels: ['State'], degree: 3 });
const relation = (ref: string, name: string, from: string, to: string, contested = false): Relation => ({
  ref,
  type: name,
  from,
  to,
  statement: null,
  temporality: 'state',
  time: { begins: null, ends: null, attested: [], basis: 'unknown', answer: null },
  polarity: 0,
  modality: null,
  contested,
  properties: {},
  evidence: [],
  writtenAt: null,
});

const known = ['a', 'b', 'c'].map(node);
const noFilters = { types: [], families: [] };

function draw(relations: readonly Relation[], filters = noFilters as Parameters<typeof drawnElements>[2]) {
  const places = new Map(known.map(({ ref }, index) => [ref, { x: index * 100, y: index * index * 50 }]));
  const view: View = applyPatch(emptyView, patchToShow(emptyView, places, relations));
  const entities = {
    nodes: new Map(known.map((each) => [each.ref, each])),
    relations: new Map(relations.map((each) => [each.ref, each])),
  };
  return drawnElements(entities, view, filters, { types: [...types] }, (each) =>
    formOf(each, (text) => text.length * 7),
  );
}

test('relations between the same two nodes are one line, whatever their direction', () => {
  const { lines } = draw([
    relation('r', 'CLAIMS', 'a', 'b'),
    relation('s', 'SANCTIONS', 'b', 'a'),
    relation('t', 'CLAIMS', 'b', 'c', true),
  ]);
  expect([...lines.values()]).toMatchObject([
    {
      from: 'a',
      to: 'b',
      relations: ['r', 's'],
      family: 'conflict',
      forward: true,
      backward: true,
      contested: false,
    },
    { from: 'b', to: 'c', relations: ['t'], forward: true, backward: false, contested: true },
  ]);
  expect(lines.get(lineBetween('a', 'b'))?.label).toBe('claims +1');
});

test('a line of several families is of none, and one without direction has no arrowhead', () => {
  const { lines } = draw([
    relation('r', 'ALLY_OF', 'b', 'a'),
    relation('s', 'CLAIMS', 'b', 'c'),
    relation('t', 'ALLY_OF', 'c', 'b'),
  ]);
  expect(lines.get(lineBetween('a', 'b'))).toMatchObject({
    family: 'cooperation',
    forward: false,
    backward: false,
  });
  expect(lines.get(lineBetween('b', 'c'))).toMatchObject({ family: null, forward: true, backward: false });
});

test('filters hide relations and never nodes', () => {
  const relations = [
    relation('r', 'ALLY_OF', 'a', 'b'),
    relation('s', 'CLAIMS', 'a', 'b'),
    relation('t', 'SANCTIONS', 'b', 'c'),
  ];
  const byType = draw(relations, { types: ['CLAIMS'], families: [] });
  expect([...byType.lines.values()].map((line) => line.relations)).toEqual([['s']]);
  expect(byType.nodes.size).toBe(3);
  expect(draw(relations, { types: [], families: ['conflict'] }).lines.size).toBe(2);
  expect(draw(relations, { types: ['ALLY_OF'], families: ['conflict'] }).lines.size).toBe(0);
});

test('what is shown but not known is passed over', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['stranger', { x: 9, y: 9 }],
  ]);
  const view = applyPatch(
    emptyView,
    patchToShow(emptyView, places, [{ ref: 'r', from: 'a', to: 'stranger' }]),
  );
  const entities = { nodes: new Map([['a', node('a')]]), relations: new Map() };
  const drawn = drawnElements(entities, view, noFilters, { types: [] }, (each) => formOf(each, () => 20));
  expect([...drawn.nodes.keys()]).toEqual(['a']);
  expect(drawn.lines.size).toBe(0);
});

test('a type that the profile does not know is drawn by its name', () => {
  const { lines } = draw([relation('r', 'UNHEARD_OF', 'a', 'b')]);
  expect([...lines.values()]).toMatchObject([{ label: 'UNHEARD_OF', family: '', forward: true }]);
});

test('a relation of a node to itself is a line as well', () => {
  const { lines } = draw([relation('r', 'CLAIMS', 'a', 'a')]);
  expect([...lines.values()]).toMatchObject([{ from: 'a', to: 'a', bend: 0 }]);
});
