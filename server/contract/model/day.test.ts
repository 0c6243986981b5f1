import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysInMonth, daysOf } from './day.ts';

it('knows as many days in a month as the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});

it('knows no other months', () => {
  expect([0, 13, -1, 1.5].map((month) => daysInMonth(2015, month))).toEqual(Array(4).fill(undefined));
});

it('gives first and last day of a year, a month, a day', () => {
  expect(daysOf('2016')).toEqual({ first: '2016-01-01', last: '2016-12-31' });
  expect(daysOf('2016-02')).toEqual({ first: '2016-02-01', last: '2016-02-29' });
  expect(daysOf('2016-02-03')).toEqual({ first: '2016-02-03', last: '2016-02-03' });
});

it.each([
  '',
  '16',
  '02016',
  '2016-2',
  '2016-00',
  '2016-13',
  '2016-02-30',
  '2016-02-00',
  '2016-02-03T00',
  '2016?',
  '..',
])('gives nothing for %j', (text) => {
  expect(daysOf(text)).toBeUndefined();
});
