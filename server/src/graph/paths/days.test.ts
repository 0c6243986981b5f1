import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Days, dayNumber, dayText, everyDay, intersection, span, union } from './days.ts';

const day = fc.integer({ min: 0, max: 12 });
const edge = fc.oneof(day, fc.constant(Number.NEGATIVE_INFINITY), fc.constant(Number.POSITIVE_INFINITY));
const someDays = fc
  .array(fc.tuple(edge, edge), { maxLength: 4 })
  .map((spans) => union(spans.map(([first, last]) => span(first, last))));
const has = (days: Days, one: number) => days.some(({ first, last }) => first <= one && one <= last);

describe('days', () => {
  test('in both, and in any', () => {
    fc.assert(
      fc.property(someDays, someDays, day, (some, others, one) => {
        expect(has(intersection(some, others), one)).toBe(has(some, one) && has(others, one));
        expect(has(union([some, others]), one)).toBe(has(some, one) || has(others, one));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are spans in order that do not overlap', () => {
    fc.assert(
      fc.property(someDays, someDays, (some, others) => {
        for (const days of [union([some, others]), intersection(some, others)])
          for (const [place, { first, last }] of days.entries()) {
            expect(first).toBeLessThanOrEqual(last);
            expect(days[place - 1]?.last ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(first);
          }
      }),
    );
  });

  test('are the same as text, but for what is open', () => {
    expect(dayText(dayNumber('2019-08-23', 0))).toBe('2019-08-23');
    expect(dayText(dayNumber('0351-01-01', 0))).toBe('0351-01-01');
    expect(dayText(dayNumber('9999-12-31', 0))).toBeNull();
    expect(dayText(dayNumber(null, Number.NEGATIVE_INFINITY))).toBeNull();
    expect(dayNumber('soon', 7)).toBe(7);
  });

  test('that begin after every day are none', () => {
    const end = dayNumber('9999-12-31', 0);
    expect(span(end, end)).toEqual([]);
    expect(span(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual(everyDay);
  });
});
