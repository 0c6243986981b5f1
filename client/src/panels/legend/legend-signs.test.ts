import type { Relation } from 'entente/contract/model/index.ts';
import { noRoles } from 'entente/contract/model/no-roles.ts';
import { expect, test } from 'vitest';
import { lineTermsOf } from '#graph/drawn-line.ts';
import { someRelation } from '#state/testing/relation.ts';
import { emptyView, type View } from '#state/view.ts';
import { signsOf } from './legend-signs.ts';

const terms = lineTermsOf({
  types: [],
  families: [],
  properties: { ...noRoles, time: { relations: null, nodes: null } },
});

const relation = (ref: string, changes: Partial<Relation> = {}): Relation =>
  someRelation(ref, 'T', 'a', 'b', { statement: '', temporality: 'timeless', modality: 'fact', ...changes });

function looksOf(relations: readonly Relation[], pinned = false): readonly string[] {
  const at = { position: { x: 0, y: 0 }, pinned };
  const view: View = {
    ...emptyView,
    nodes: new Map([
      ['a', at],
      ['b', at],
    ]),
    relations: new Set(relations.map(({ ref }) => ref)),
  };
  const known = new Map(relations.map((each) => [each.ref, each]));
  return signsOf(view, known, terms).map(({ look }) =>
    'head' in look ? `${look.at} ${look.head}` : look.at,
  );
}

test('what is not on the drawing is not explained', () => {
  expect(looksOf([])).toEqual([]);
  expect(looksOf([relation('1')])).toEqual([]);
});

test('each sign on the drawing is explained once', () => {
  expect(looksOf([relation('1', { polarity: 1 }), relation('2', { from: 'b', to: 'a' })])).toEqual([
    'arrow cooperation',
    'arrow neutral',
    'count',
  ]);
  expect(looksOf([relation('1', { polarity: -1, contested: true })])).toEqual([
    'arrow conflict',
    'contested',
  ]);
  expect(looksOf([relation('1', { polarity: 1 }), relation('2', { polarity: -1 })])).toContain('arrow mixed');
  expect(looksOf([relation('1', { temporality: 'state' })], true)).toEqual(['undated', 'pinned']);
});
