import type { NodeBrief, Relation, RelationType } from 'entente/contract/model/index.ts';
import { noRoles, noSpan } from 'entente/contract/model/no-roles.ts';
import { expect, test } from 'vitest';
import { type Appearance, noFilters, usualAppearance } from '#state/settings.ts';
import { someRelation } from '#state/testing/relation.ts';
import { applyPatch, emptyView, patchToShow, type View } from '#state/view.ts';
import { type DrawingTerms, drawnElements } from './elements.ts';
import { lineBetween } from './line-name.ts';
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
const relation = (ref: string, name: string, from: string, to: string, contested = false): Relation =>
  someRelation(ref, name, from, to, { contested });

const known = ['a', 'b', 'c'].map(node);

/** A profile of a graph that has dates. */
const profileOf = (all: readonly RelationType[]): DrawingTerms => ({
  types: [...all],
  families: [],
  viewpoints: [
    { side: 'a', label: 'A' },
    { side: 'c', label: 'C' },
  ],
  properties: { ...noRoles, time: { relations: noSpan, nodes: noSpan } },
});

function draw(
  relations: readonly Relation[],
  filters = noFilters as Parameters<typeof drawnElements>[2],
  appearance: Partial<Appearance> = {},
  bundles: ReadonlyMap<string, number> = new Map(),
) {
  const places = new Map(known.map(({ ref }, index) => [ref, { x: index * 100, y: index * index * 50 }]));
  const view: View = applyPatch(emptyView, patchToShow(emptyView, places, relations));
  const entities = {
    nodes: new Map(known.map((each) => [each.ref, each])),
    relations: new Map(relations.map((each) => [each.ref, each])),
    bundles,
  };
  return drawnElements(
    entities,
    view,
    filters,
    profileOf(types),
    (each) => formOf(each, (text) => text.length * 7),
    { ...usualAppearance, ...appearance },
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
      forward: 'neutral',
      backward: 'neutral',
      contested: false,
    },
    { from: 'b', to: 'c', relations: ['t'], forward: 'neutral', backward: null, contested: true },
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
    forward: null,
    backward: null,
  });
  expect(lines.get(lineBetween('b', 'c'))).toMatchObject({
    family: null,
    forward: 'neutral',
    backward: null,
  });
});

test('a node hides the relations that are not shown, whatever is filtered', () => {
  const all = [
    relation('r', 'CLAIMS', 'a', 'b'),
    relation('s', 'SANCTIONS', 'b', 'c'),
    relation('t', 'CLAIMS', 'c', 'c'),
  ];
  const hiddenIn = (elements: ReturnType<typeof draw>) =>
    ['a', 'b', 'c'].map((ref) => elements.nodes.get(ref)?.hidden);
  // Each has three in all.
  expect(hiddenIn(draw(all))).toEqual([2, 1, 1]);
  expect(hiddenIn(draw(all, { ...noFilters, types: ['CLAIMS'], families: [] }))).toEqual([2, 1, 1]);
});

test('filters hide relations and never nodes', () => {
  const relations = [
    relation('r', 'ALLY_OF', 'a', 'b'),
    relation('s', 'CLAIMS', 'a', 'b'),
    relation('t', 'SANCTIONS', 'b', 'c'),
  ];
  const byType = draw(relations, { ...noFilters, types: ['CLAIMS'], families: [] });
  expect([...byType.lines.values()].map((line) => line.relations)).toEqual([['s']]);
  expect(byType.nodes.size).toBe(3);
  expect(draw(relations, { ...noFilters, types: [], families: ['conflict'] }).lines.size).toBe(2);
  expect(draw(relations, { ...noFilters, types: ['ALLY_OF'], families: ['conflict'] }).lines.size).toBe(0);
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
  const entities = { nodes: new Map([['a', node('a')]]), relations: new Map(), bundles: new Map() };
  const drawn = drawnElements(entities, view, noFilters, profileOf([]), (each) => formOf(each, () => 20));
  expect([...drawn.nodes.keys()]).toEqual(['a']);
  expect(drawn.lines.size).toBe(0);
});

test('a type that the profile does not know is drawn by its name', () => {
  const { lines } = draw([relation('r', 'UNHEARD_OF', 'a', 'b')]);
  expect([...lines.values()]).toMatchObject([{ label: 'UNHEARD_OF', family: '', forward: 'neutral' }]);
});

test('a relation of a node to itself is a line as well', () => {
  const { lines } = draw([relation('r', 'CLAIMS', 'a', 'a')]);
  expect([...lines.values()]).toMatchObject([{ from: 'a', to: 'a', bend: 0 }]);
});

test('what is known of a relation is told in its line: direction, polarity, what may be, what has no date', () => {
  const conflict = { ...relation('r', 'CLAIMS', 'a', 'b'), polarity: -1 as const };
  const may = {
    ...relation('s', 'ALLY_OF', 'b', 'c'),
    polarity: 1 as const,
    time: { begins: '1999', ends: null, attested: [], basis: 'stated' as const, answer: 'may' as const },
  };
  const { lines } = draw([conflict, may]);
  expect(lines.get(lineBetween('a', 'b'))).toMatchObject({
    forward: 'conflict',
    backward: null,
    tie: null,
    may: false,
    undated: true,
  });
  expect(lines.get(lineBetween('b', 'c'))).toMatchObject({
    forward: null,
    backward: null,
    tie: 'cooperation',
    may: true,
    undated: false,
  });
});

test('fanned out, each relation has a line of its own, beside the others; very many, each type and direction', () => {
  const relations = ['r', 's', 't'].map((ref) => relation(ref, 'CLAIMS', 'a', 'b'));
  const fanned = { fanned: new Set([lineBetween('a', 'b')]) };
  const { lines } = draw([...relations, relation('u', 'CLAIMS', 'b', 'c')], noFilters, fanned);
  const own = [...lines.values()].filter(({ isFanned }) => isFanned);
  expect(own.map((line) => line.relations)).toEqual([['r'], ['s'], ['t']]);
  expect(new Set(own.map(({ bend }) => bend)).size).toBe(3);
  expect(lines.size).toBe(4);

  const many = Array.from({ length: 14 }, (_, index) =>
    relation(`m${index}`, index % 2 === 0 ? 'CLAIMS' : 'ALLY_OF', 'a', 'b'),
  );
  expect([...draw(many, noFilters, fanned).lines.values()].map((line) => line.relations.length)).toEqual([
    7, 7,
  ]);
});

test('size goes by all relations or by those shown; color by kind, by side or by polarity', () => {
  const relations = [
    { ...relation('r', 'CLAIMS', 'a', 'b'), polarity: -1 as const },
    relation('s', 'CLAIMS', 'b', 'a'),
    relation('t', 'CLAIMS', 'b', 'c'),
  ];
  const usual = draw(relations).nodes.get('c');
  expect(usual?.hue).toBe('kind:State');
  expect(draw(relations, noFilters, { sizing: 'shown' }).nodes.get('c')?.diameter).toBeLessThan(
    usual?.diameter ?? 0,
  );
  const bySide = draw(relations, noFilters, { coloring: 'side' }).nodes;
  expect(['a', 'b', 'c'].map((ref) => bySide.get(ref)?.hue)).toEqual(['side:a', 'side:a', 'side:c']);
  const byPolarity = draw(relations, noFilters, { coloring: 'polarity' });
  expect(['a', 'b', 'c'].map((ref) => byPolarity.nodes.get(ref)?.hue)).toEqual([
    'polarity:conflict',
    'polarity:conflict',
    'polarity:neutral',
  ]);
  expect(byPolarity.lines.get(lineBetween('a', 'b'))?.hue).toBe('polarity:conflict');
});

test('a line says how many relations it stands for, also where only the first of them are there', () => {
  const relations = [relation('r1', 'CLAIMS', 'a', 'b'), relation('r2', 'CLAIMS', 'b', 'a')];
  const countOf = (filters = noFilters as Parameters<typeof drawnElements>[2], known = 0) =>
    draw(relations, filters, {}, new Map([[lineBetween('a', 'b'), known]])).lines.get(lineBetween('a', 'b'))
      ?.count;
  expect(countOf()).toBe('2');
  expect(countOf(noFilters, 10_000)).toBe('10,000');
  expect(countOf({ ...noFilters, types: ['CLAIMS'], families: [] }, 10_000)).toBe('2+');
});
