import { expect, test } from 'vitest';
import { readDate, readPeriodTyped } from './date-text.ts';

test('years, months and days are dates, whatever else is typed is told what to write', () => {
  for (const text of ['2019', ' 2019-08 ', '2019-08-22'])
    expect(readDate(text)).toEqual({ value: text.trim() });
  expect(readDate('August 2019')).toEqual({ value: '2019-08' });
  for (const text of ['', '19', '2019-13', '2019-02-30', '..'])
    expect(readDate(text)).toMatchObject({ problem: expect.stringContaining('2015-11-02') });
});

test('a period is open where a date is left empty', () => {
  expect(readPeriodTyped('2015', '2018-06')).toEqual({ value: '2015/2018-06' });
  expect(readPeriodTyped('', '2018')).toEqual({ value: '../2018' });
  expect(readPeriodTyped('2015', ' ')).toEqual({ value: '2015/..' });
});

test('a period that ends before it begins, or has no dates, is refused', () => {
  for (const [first, last] of [
    ['2018', '2015'],
    ['', ''],
    ['soon', '2015'],
  ] as const)
    expect(readPeriodTyped(first, last)).toHaveProperty('problem');
});
