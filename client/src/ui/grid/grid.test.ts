import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { activeRow, chooseRow } from './row-choice.ts';
import { nextSorting, sortRows } from './sort-rows.ts';

const keys = ['a', 'b', 'c', 'd', 'e'];
const plain = { extend: false, toggle: false };
const none = { active: null, anchor: null };

test('going to a row selects it alone', () => {
  const { selected } = chooseRow({ keys, selected: new Set(['a', 'e']), choice: none }, 'c', plain);
  expect(selected).toEqual(['c']);
});

test('Shift extends from where one stood, in either direction', () => {
  const stood = chooseRow({ keys, selected: new Set<string>(), choice: none }, 'c', plain);
  const extend = { extend: true, toggle: false };
  const choosing = { keys, selected: new Set(stood.selected), choice: stood.choice };
  expect(chooseRow(choosing, 'e', extend).selected).toEqual(['c', 'd', 'e']);
  expect(chooseRow(choosing, 'a', extend).selected).toEqual(['a', 'b', 'c']);
});

test('Ctrl adds, and takes away what is selected', () => {
  const toggle = { extend: false, toggle: true };
  expect(chooseRow({ keys, selected: new Set(['a']), choice: none }, 'c', toggle).selected).toEqual([
    'a',
    'c',
  ]);
  expect(chooseRow({ keys, selected: new Set(['a', 'c']), choice: none }, 'c', toggle).selected).toEqual([
    'a',
  ]);
});

test('the keyboard stands on a row as long as there is one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string()),
      fc.option(fc.string()),
      fc.array(fc.string()),
      (rows, active, selected) => {
        const row = activeRow({ keys: rows, selected: new Set(selected), choice: { active, anchor: null } });
        expect(rows.length === 0 ? row === -1 : row >= 0 && row < rows.length).toBe(true);
      },
    ),
  );
});

interface Row {
  readonly name: string;
  readonly count: number;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', width: '1fr', value: ({ name }) => name },
  { id: 'count', title: 'Count', width: '1fr', value: ({ count }) => count },
];
const rows = [
  { name: 'b', count: 10 },
  { name: 'Ä', count: 9 },
  { name: 'a', count: 10 },
];

test('texts sort as in a dictionary, numbers by size, a third click gives the old order back', () => {
  const byName = nextSorting(null, 'name');
  expect(sortRows(rows, columns, byName).map(({ name }) => name)).toEqual(['Ä', 'a', 'b']);
  const byCount = nextSorting(nextSorting(null, 'count'), 'count');
  expect(sortRows(rows, columns, byCount).map(({ count }) => count)).toEqual([10, 10, 9]);
  expect(sortRows(rows, columns, nextSorting(byCount, 'count'))).toEqual(rows);
});
