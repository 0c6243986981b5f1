import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

test.each([
  ['2019', '2019'],
  [' 2019-3 ', '2019-03'],
  ['2015-11-02', '2015-11-02'],
  ['2015/11/2', '2015-11-02'],
  ['March 2023', '2023-03'],
  ['mar 2023', '2023-03'],
  ['2 November 2015', '2015-11-02'],
  ['Nov 2, 2015', '2015-11-02'],
  ['2015 sept', '2015-09'],
  ['', null],
  ['soon', null],
  ['2 3 2015', null],
  ['19', null],
  ['March', null],
  ['March 5', null],
  ['2019-03-05-07', null],
  ['2019 or so', null],
])('%j is read as %j', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date);
});
