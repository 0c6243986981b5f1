import { expect, test } from 'vitest';
import { pairOf } from '#state/pair.ts';
import { someRelation } from '#state/testing/relation.ts';
import { emptyView } from '#state/view.ts';
import { bundledIn, filterRows } from './table-rows.ts';

const rows = ['Abe Shinzō', 'Kishida Fumio', '독도 Dokdo'];
const texts = (row: string) => [row];

test('a filter finds rows without case and diacritics, in any script, by all of its words', () => {
  expect(filterRows(rows, texts, 'shinzo')).toEqual(['Abe Shinzō']);
  expect(filterRows(rows, texts, 'FUMIO kish')).toEqual(['Kishida Fumio']);
  expect(filterRows(rows, texts, '독도')).toEqual(['독도 Dokdo']);
  expect(filterRows(rows, texts, 'fumio abe')).toEqual([]);
});

test('an empty filter keeps all', () => {
  expect(filterRows(rows, texts, '  ')).toEqual(rows);
});

const relation = (ref: string, from: string, to: string) =>
  someRelation(ref, 'SENDS', from, to, { temporality: 'timeless' });

test('of lines that stand for more than came, what is missing is counted', () => {
  const relations = [relation('r1', 'a', 'b'), relation('r2', 'b', 'a'), relation('r3', 'a', 'c')];
  const entities = {
    nodes: new Map(),
    relations: new Map(relations.map((each) => [each.ref, each])),
    bundles: new Map([
      [pairOf('a', 'b'), 10_000],
      [pairOf('x', 'y'), 500],
    ]),
  };
  const view = { ...emptyView, relations: new Set(['r1', 'r2', 'r3']) };
  expect(bundledIn(entities, view)).toEqual({ lines: 1, relations: 9998 });
  expect(bundledIn({ ...entities, bundles: new Map() }, view)).toEqual({ lines: 0, relations: 0 });
});
