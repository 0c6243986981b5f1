import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dateAt,
  dayAt,
  dayNumber,
  neighboring,
  panned,
  placeIn,
  showing,
  ticksIn,
  unitFor,
  windowOf,
  zoomed,
} from './time-scale.ts';

const century = { first: dayNumber('1900-01-01'), last: dayNumber('1999-12-31') };
const day = fc.integer({ min: century.first, max: century.last });
const window = fc
  .tuple(day, fc.integer({ min: 14, max: 20_000 }))
  .filter(([first, width]) => first + width - 1 <= century.last)
  .map(([first, width]) => ({ first, last: first + width - 1 }));

test('a date is the days from its first to its last', () => {
  expect(windowOf('2016-02')).toEqual({ first: dayNumber('2016-02-01'), last: dayNumber('2016-02-29') });
  expect(windowOf('2016-13')).toBeNull();
  expect(dateAt(dayNumber('1941-12-08'), 'month')).toBe('1941-12');
});

describe('a window', () => {
  it('has each of its days at the place where that day is found', () => {
    fc.assert(
      fc.property(window, fc.double({ min: 0, max: 1, noNaN: true }), (some, place) => {
        const at = dayAt(some, place);
        expect(at).toBeGreaterThanOrEqual(some.first);
        expect(at).toBeLessThanOrEqual(some.last);
        expect(Math.abs(placeIn(some, at) - place)).toBeLessThanOrEqual(
          1 / (some.last - some.first + 1) + 1e-9,
        );
      }),
    );
  });

  it('stays within the whole however it is zoomed or moved, and shows the day asked for', () => {
    fc.assert(
      fc.property(window, day, fc.constantFrom(0.25, 0.5, 2, 4, 1000), (some, round, factor) => {
        const moved = showing(some, century, round);
        expect(moved.last - moved.first).toBe(some.last - some.first);
        const next = zoomed(moved, century, factor, round);
        for (const each of [moved, next]) {
          expect(each.first).toBeGreaterThanOrEqual(century.first);
          expect(each.last).toBeLessThanOrEqual(century.last);
          expect(round).toBeGreaterThanOrEqual(each.first);
          expect(round).toBeLessThanOrEqual(each.last);
        }
      }),
    );
  });

  it('is moved by so many days, but never beyond the whole', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: -50_000, max: 50_000 }), (some, days) => {
        const next = panned(some, century, days);
        expect(next.last - next.first).toBe(some.last - some.first);
        expect(next.first).toBeGreaterThanOrEqual(century.first);
        expect(next.last).toBeLessThanOrEqual(century.last);
        const wanted = some.first + days;
        const isWithin = wanted >= century.first && some.last + days <= century.last;
        if (isWithin) expect(next.first).toBe(wanted);
      }),
    );
  });

  it('has no more ticks than there is room for, in order and within it', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 3, max: 12 }), (some, most) => {
        const ticks = ticksIn(some, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks).toEqual([...ticks].sort());
      }),
    );
  });

  it('is cut by what can be told apart', () => {
    expect(unitFor(century)).toBe('year');
    expect(unitFor({ first: 0, last: 365 * 5 })).toBe('month');
    expect(unitFor({ first: 0, last: 60 })).toBe('day');
  });
});

test('next to a year, month or day is another of them', () => {
  expect(neighboring('1999', 1)).toBe('2000');
  expect(neighboring('2016-01', -1)).toBe('2015-12');
  expect(neighboring('2016-02-28', 1)).toBe('2016-02-29');
});
