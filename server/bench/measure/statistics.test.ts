import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationsOf, histogramOf, quantile } from './statistics.ts';

const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 });
const part = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('a quantile', () => {
  test('is one of the values, with that part of them not above it and no smaller one that has', () => {
    fc.assert(
      fc.property(values, part, (list, asked) => {
        const found = quantile(list, asked);
        expect(list).toContain(found);
        const upTo = (limit: number) => list.filter((value) => value <= limit).length / list.length;
        expect(upTo(found)).toBeGreaterThanOrEqual(asked);
        const smaller = list.filter((value) => value < found);
        if (smaller.length > 0) expect(upTo(Math.max(...smaller))).toBeLessThan(asked);
      }),
    );
  });

  test('of the numbers from 1 to 100 is what its name says', () => {
    const list = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect(durationsOf(list)).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, worst: 100 });
  });

  test('of nothing there is none', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

test('a histogram counts every duration once', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 20_000, noNaN: true })), (list) => {
      expect(histogramOf(list).reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
    }),
  );
  expect(histogramOf([5, 5.1, 12_000]).filter(({ count }) => count > 0)).toEqual([
    { upTo: 5, count: 1 },
    { upTo: 10, count: 1 },
    { upTo: null, count: 1 },
  ]);
});
