import type { NodeBrief } from 'entente/contract/model/index.ts';
import { expect, test } from 'vitest';
import { patchToHide } from '#state/hiding.ts';
import { someRelation } from '#state/testing/relation.ts';
import { applyPatch, emptyView, patchToSet, patchToShow } from '#state/view.ts';
import { shownIn } from './shown.ts';

const node = (ref: string, kind: string): NodeBrief => ({
  ref,
  caption: ref,
  kind,
  labels: [kind],
  degree: 1,
});

const nodes = [node('japan', 'State'), node('china', 'State'), node('abe', 'Person')];
const relations = [
  someRelation('ally', 'ALLY_OF', 'japan', 'china'),
  someRelation('claim', 'CLAIMS', 'china', 'japan'),
  someRelation('office', 'HELD_OFFICE', 'abe', 'japan'),
];
const entities = {
  nodes: new Map(nodes.map((each) => [each.ref, each])),
  relations: new Map(relations.map((each) => [each.ref, each])),
  bundles: new Map(),
};
const terms = {
  types: [
    {
      name: 'CLAIMS',
      label: 'claims',
      inverse: 'is claimed by',
      definition: null,
      family: 'conflict',
      polarity: -1 as const,
      temporality: 'state' as const,
      symmetric: false,
      from: [],
      to: [],
      count: 1,
    },
  ],
};
const places = new Map(nodes.map(({ ref }, order) => [ref, { x: order, y: 0 }]));
const all = applyPatch(emptyView, patchToShow(emptyView, places, relations));
const refs = (view: typeof all) => {
  const shown = shownIn(view, entities, terms);
  return [...shown.nodes.map(({ ref }) => ref), ...shown.relations.map(({ ref }) => ref)];
};

test('what is to be seen is taken along, and nothing else', () => {
  expect(refs(all)).toEqual(['japan', 'china', 'abe', 'ally', 'claim', 'office']);
  const hidden = applyPatch(all, patchToHide(all, { kinds: ['Person'], relations: ['ally'] }, true));
  expect(refs(hidden)).toEqual(['japan', 'china', 'claim']);
  const filtered = applyPatch(all, patchToSet(all, { filters: { families: ['conflict'] } }));
  expect(refs(filtered)).toEqual(['japan', 'china', 'abe', 'claim']);
  const byType = applyPatch(all, patchToSet(all, { filters: { types: ['ALLY_OF'] } }));
  expect(refs(byType)).toEqual(['japan', 'china', 'abe', 'ally']);
});

test('under a date, each relation says whether it held then', () => {
  const asked = applyPatch(all, patchToSet(all, { filters: { asOf: '2016' } }));
  const { relations: shown } = shownIn(asked, entities, terms);
  expect(shown.map(({ time }) => time.answer)).toEqual(['may', 'may', 'may']);
});

test('what is not known is passed over', () => {
  const known = { ...entities, nodes: new Map([...entities.nodes].filter(([ref]) => ref !== 'abe')) };
  expect(shownIn(all, known, terms).relations.map(({ ref }) => ref)).toEqual(['ally', 'claim']);
});
