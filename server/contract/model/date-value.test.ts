import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysOfValue, lastDays, lastDaysOfValue, unreadable } from './date-value.ts';
import { dayBefore, daysOf } from './day.ts';
import { readEdtf, UnreadableDate } from './edtf.ts';

describe('a value as a date', () => {
  test.each([
    ['date', '2019-02-03', '2019-02-03', '2019-02-03'],
    ['datetime', '2019-02-03T23:30:00[Asia/Tokyo]', '2019-02-03', '2019-02-03'],
    ['text', '2019-02-03 10:00', '2019-02-03', '2019-02-03'],
    ['text', '2024-02?', '2024-02-01', '2024-02-29'],
    ['text', ' 1950~ ', '1950-01-01', '1950-12-31'],
    ['text', '[2015..2019-03]', '2015-01-01', '2019-03-31'],
    ['text', '[..1910]', null, '1910-12-31'],
    ['text', '2020-99-99', '2020-01-01', '2020-12-31'],
    ['text', '2020-05-00', '2020-05-01', '2020-05-31'],
    ['text', '2020-XX', '2020-01-01', '2020-12-31'],
    ['year', 2019, '2019-01-01', '2019-12-31'],
    ['year', '2019.0', '2019-01-01', '2019-12-31'],
    ['year', 476, '0476-01-01', '0476-12-31'],
  ] as const)('%s %s lies within %s and %s', (form, value, earliest, latest) => {
    expect(daysOfValue(value, form)).toEqual({ earliest, latest });
  });

  test.each([
    '2023-02-30',
    '2019-13',
    '0000-00-00',
    '476',
    '..',
    '[..]',
    '[2019..2015]',
    '1950/1960',
    'about 1950',
    '-0044-03-15',
    '',
    true,
    null,
    ['2019'],
  ])('%s cannot be read', (value) => {
    expect(daysOfValue(value, 'text')).toEqual(unreadable);
  });

  it('means what a date as known means, and nothing where that is none', () => {
    const date = fc.constantFrom('2019', '2023-03', '2015-11-02', '1900-02-29', '2000-02-29', '2019-13', '');
    const known = fc.oneof(
      fc.tuple(date, fc.constantFrom('', '?', '~', '%')).map(([text, doubt]) => text + doubt),
      fc.tuple(date, date).map(([one, other]) => `[${one}..${other}]`),
    );
    const asKnown = (text: string) => {
      try {
        return readEdtf(text);
      } catch (error) {
        if (error instanceof UnreadableDate) return unreadable;
        throw error;
      }
    };
    fc.assert(
      fc.property(known, (text) => {
        expect(daysOfValue(text, 'text')).toEqual(asKnown(text));
      }),
    );
  });
});

describe('an end', () => {
  it('has not come where it says so', () => {
    const never = { earliest: '9999-12-31', latest: '9999-12-31' };
    expect(lastDaysOfValue(' .. ', 'text', 'last-day')).toEqual(never);
    expect(lastDaysOfValue('9999-12-31', 'date', 'first-day-after')).toEqual(never);
  });

  it('is the day before where it names the first day after', () => {
    const first = { earliest: '2000-03-01', latest: '2001-01-01' };
    expect(lastDays(first, 'first-day-after')).toEqual({ earliest: '2000-02-29', latest: '2000-12-31' });
    expect(lastDays(first, 'last-day')).toEqual(first);
  });
});

test('the day before a day is the last that sorts before it', () => {
  const day = fc
    .date({ min: new Date('0001-01-02'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (text) => {
      const before = dayBefore(text);
      expect(daysOf(before)).toBeDefined();
      expect(new Date(text).getTime() - new Date(before).getTime()).toBe(86_400_000);
    }),
  );
  expect(dayBefore('0000-01-01') < '0000').toBe(true);
});
