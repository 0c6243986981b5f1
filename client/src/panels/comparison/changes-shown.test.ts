import type { Relation } from 'entente/contract/model/relation.ts';
import { expect, test } from 'vitest';
import { usualSettings } from '#state/settings.ts';
import { someRelation } from '#state/testing/relation.ts';
import { emptyView } from '#state/view.ts';
import { visiblePart } from '#state/visible.ts';
import { changesShown } from './changes-shown.ts';

const day = (text: string) => ({ text, earliest: text, latest: text, sources: [] });
const year = (text: string) => ({ text, earliest: `${text}-01-01`, latest: `${text}-12-31`, sources: [] });

function held(
  ref: string,
  begins: ReturnType<typeof day> | null,
  ends: ReturnType<typeof day> | null,
): Relation {
  const relation = someRelation(ref, 'ALLY_OF', 'a', 'b');
  const recorded = { begins, ends, openEnd: false, attested: [] };
  return { ...relation, time: { ...relation.time, recorded } };
}

const relations = [
  held('ended', day('2000-01-01'), day('2017-05-01')),
  held('begun', day('2018-01-01'), day('2030-01-01')),
  held('lasting', day('2000-01-01'), day('2030-01-01')),
  held('settled', year('2016'), day('2030-01-01')),
  held('over', day('2000-01-01'), day('2001-01-01')),
  held('undated', null, null),
];
const known = new Map(relations.map((relation) => [relation.ref, relation]));
const nodes = new Map(['a', 'b'].map((ref) => [ref, { position: { x: 0, y: 0 }, pinned: false }]));

function changesUnder(possible: 'include' | 'exclude') {
  const { filters } = usualSettings;
  const comparison = { before: '2016', after: '2019' };
  const settings = { ...usualSettings, filters: { ...filters, possible }, comparison };
  const view = { ...emptyView, nodes, relations: new Set(known.keys()), settings };
  const changes = changesShown(visiblePart(view, { nodes: new Map(), relations: known }), known);
  return changes && Object.values(changes).map((all) => all.map(({ relation }) => relation.ref));
}

test('what is new, gone, changed and the same between two dates', () => {
  expect(changesUnder('include')).toEqual([['begun'], ['ended'], ['settled'], ['lasting', 'undated']]);
});

test('where only what is sure counts, what has become sure is new', () => {
  expect(changesUnder('exclude')).toEqual([['begun', 'settled'], ['ended'], [], ['lasting']]);
});

test('where no dates are compared, nothing is', () => {
  expect(changesShown(emptyView, known)).toBeNull();
});
