import { expect, test } from 'vitest';
import { filterRows } from './table-rows.ts';

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
