import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, csvOf } from './csv.ts';

/** Reads what RFC 4180 allows, character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || sign === '\r') {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push(row);
        row = [];
        place += 1;
      }
    } else cell += sign;
  }
  return rows;
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+3', '\tx', '\rx', 'a"b', 'a,b', 'a\r\nb', '＝1', "'", ' x '),
);

test('every text comes back as it was, or behind an apostrophe where a spreadsheet would reckon with it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
      const written = csvOf(['one', 'other'], rows);
      expect(written.startsWith('\ufeffone,other\r\n')).toBe(true);
      const [, ...read] = parse(written.slice(1));
      expect(read).toEqual(
        rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell))),
      );
    }),
  );
});

test('numbers stay numbers, below zero too, and nothing is nothing', () => {
  const row: readonly Cell[] = [-2.5, true, null, '-2.5'];
  expect(csvOf(['a', 'b', 'c', 'd'], [row])).toBe('\ufeffa,b,c,d\r\n-2.5,true,,"\'-2.5"\r\n');
});
