import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfTime } from './day.ts';
import { openEnd, readEdtf, UnreadableDate } from './edtf.ts';

const number = (from: number, to: number, digits: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(digits, '0'));
const year = number(0, 9999, 4);
const month = fc.tuple(year, number(1, 12, 2)).map((parts) => parts.join('-'));
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const plain = fc.oneof(year, month, day);

/** The bounds that the npm package `edtf` gives, which knows the whole standard. */
function oracle(text: string) {
  const { min, max } = edtf(text);
  return { earliest: isoDay(min), latest: isoDay(max) };
}

function isoDay(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}

describe('a date as known', () => {
  it('has the bounds that the standard gives it, with and without a mark of doubt', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('', '?', '~', '%'), (date, doubt) => {
        expect(readEdtf(date + doubt)).toEqual(oracle(date + doubt));
      }),
    );
  });

  it('is bounded on one side where its range is open', () => {
    fc.assert(
      fc.property(plain, (date) => {
        expect(readEdtf(`[..${date}]`)).toEqual({ earliest: null, latest: oracle(date).latest });
        expect(readEdtf(`[${date}..]`)).toEqual({ earliest: oracle(date).earliest, latest: null });
      }),
    );
  });

  // The package reads the upper end of a range with its lower precision only, so it is asked about each end apart.
  it('lies between the two ends of its range, and a range in the wrong order is refused', () => {
    fc.assert(
      fc.property(plain, plain, (start, end) => {
        const earliest = String(oracle(start).earliest);
        const latest = String(oracle(end).latest);
        if (earliest <= latest) expect(readEdtf(`[${start}..${end}]`)).toEqual({ earliest, latest });
        else expect(() => readEdtf(`[${start}..${end}]`)).toThrow('ends before it begins');
      }),
    );
  });

  it('may be an open end, which lies after every day', () => {
    expect(readEdtf(openEnd)).toEqual({ earliest: endOfTime, latest: endOfTime });
  });

  it('is never anything but the subset: other text is refused with the reason', () => {
    const subset =
      /^(\d{4}(-\d\d(-\d\d)?)?[?~%]?|\[\d{4}(-\d\d(-\d\d)?)?\.\.\]|\[(\d{4}(-\d\d(-\d\d)?)?)?\.\.\d{4}(-\d\d(-\d\d)?)?\]|\.\.)$/;
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789-?~%[]./X,{}TZ '), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        fc.pre(!subset.test(text));
        expect(() => readEdtf(text)).toThrow(UnreadableDate);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2015-13', 'names the month 13, but months go from 01 to 12.'],
    ['2019-21', 'names the month 21'],
    ['2015-02-29', 'names the day 29, but 2015-02 has the days 01 to 28.'],
    ['1900-02-29', 'names the day 29'],
    ['2015-04-00', 'names the day 00'],
    ['2019/2020', 'is an interval'],
    ['1951/', 'is an interval'],
    ['[2019..2015]', 'Write the earlier date first: [2015..2019].'],
    ['[..]', 'is not a range of dates'],
    ['[2015..2016..2017]', 'is not a range of dates'],
    ['[2015?..2016]', 'is not a date that can be read'],
    ['2015??', 'is not a date that can be read'],
    ['201X', 'is not a date that can be read'],
    ['', 'is not a date that can be read'],
    [' 2015', 'is not a date that can be read'],
    ['2015\n', 'is not a date that can be read'],
    ['-0044', 'is not a date that can be read'],
    ['２０１５', 'is not a date that can be read'],
  ])('refuses %j', (text, reason) => {
    expect(() => readEdtf(text)).toThrow(reason);
  });
});
