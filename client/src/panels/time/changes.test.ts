import { expect, test } from 'vitest';
import { barInWords, nextChange } from './changes.ts';

const bar = (at: string, begins = 1, ends = 0, happens = 0) => ({ at, begins, ends, happens });
const years = ['1910', '1945', '1965'].map((at) => bar(at));
const months = ['1945-08', '1945-09', '1965-06'].map((at) => bar(at));

test.each([
  [years, null, 1, '1910'],
  [years, null, -1, '1965'],
  [years, '1945', 1, '1965'],
  [years, '1945', -1, '1910'],
  [years, '1950-03-02', 1, '1965'],
  [years, '1965', 1, null],
  [months, '1945', 1, '1965-06'],
  [months, '1945-08', 1, '1945-09'],
  [months, '1945-08-15', -1, null],
  [[], '1945', 1, null],
] as const)('from %j at %j on by %i comes %j', (bars, date, way, next) => {
  expect(nextChange(bars, date, way)).toBe(next);
});

test('a bar is told in words', () => {
  expect(barInWords('1941', bar('1941', 1, 2, 3))).toBe('1941: 1 begins, 2 end, 3 happen');
});
