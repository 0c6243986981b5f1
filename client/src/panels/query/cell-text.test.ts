import type { Cell } from 'entente/contract/http/query.ts';
import { expect, test } from 'vitest';
import { cellText, nodesIn } from './cell-text.ts';

const names = { node: (ref: string) => ref.toUpperCase(), relation: (ref: string) => `(${ref})` };

test.each<[Cell, string, readonly string[]]>([
  [null, '–', []],
  ['Japan', 'Japan', []],
  [1.5, '1.5', []],
  [false, 'false', []],
  [[1, null, 'a'], '1, –, a', []],
  [{ is: 'node', ref: 'japan' }, 'JAPAN', ['japan']],
  [{ is: 'relation', ref: 'r' }, '(r)', []],
  [{ is: 'path', nodes: ['a', 'b', 'a'], relations: ['r', 's'] }, 'A – B – A', ['a', 'b']],
  [
    { is: 'map', fields: { who: { is: 'node', ref: 'a' }, 'how many': 2 }, leftOut: 3 },
    'who: A, how many: 2, 3 more',
    ['a'],
  ],
  [{ is: 'value', type: 'DATE', text: '2019-08-23' }, '2019-08-23', []],
  [{ is: 'long-text', text: 'abc', length: 20_000 }, 'abc… (20000 characters in all)', []],
  [[1, { is: 'left-out', items: 9 }], '1, … 9 more', []],
])('%j reads %s', (cell, text, nodes) => {
  expect(cellText(cell, names)).toBe(text);
  expect(nodesIn(cell)).toEqual(nodes);
});
