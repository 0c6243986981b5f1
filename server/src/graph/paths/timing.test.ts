import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Days, everyDay, intersection, span, union } from './days.ts';
import { goOn, turns } from './timing.ts';

const calendar = [0, 1, 2, 3, 4, 5, 6];
const day = fc.constantFrom(...calendar);
const hopDays = fc
  .array(fc.tuple(day, day), { minLength: 1, maxLength: 2 })
  .map((spans) => union(spans.map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))));
const hops = fc.array(hopDays, { minLength: 1, maxLength: 4 });
const has = (days: Days | undefined, one: number) =>
  days?.some(({ first, last }) => first <= one && one <= last) ?? false;

/** Every choice of one day for each hop. */
function choices(all: readonly Days[]): number[][] {
  return all.reduce<number[][]>(
    (begun, days) =>
      begun.flatMap((choice) => calendar.filter((one) => has(days, one)).map((one) => [...choice, one])),
    [[]],
  );
}

const keeps = {
  'one-moment': (choice: number[]) => new Set(choice).size === 1,
  'in-order': (choice: number[]) => choice.every((one, place) => one >= (choice[place - 1] ?? one)),
};

describe.each(['one-moment', 'in-order'] as const)('hops in time, %s', (timing) => {
  test('have their turns on exactly the days of some choice of days', () => {
    fc.assert(
      fc.property(hops, (all) => {
        const kept = choices(all).filter(keeps[timing]);
        const found = turns(timing, all);
        expect(found === null).toBe(kept.length === 0);
        for (const [place] of all.entries())
          for (const one of calendar)
            expect(has(found?.[place], one)).toBe(kept.some((choice) => choice[place] === one));
      }),
      { numRuns: 1_000 },
    );
  });

  test('go on hop by hop as long as there is a choice', () => {
    fc.assert(
      fc.property(hops, (all) => {
        let before = everyDay;
        for (const [place, days] of all.entries()) {
          before = goOn(timing, before, days);
          const kept = choices(all.slice(0, place + 1)).filter(keeps[timing]);
          expect(before.length > 0).toBe(kept.length > 0);
          if (before.length === 0) return;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

test('hops of which no timing is asked have their turn on any day', () => {
  expect(turns('any', [[], span(1, 2)])).toEqual([everyDay, everyDay]);
  expect(intersection(goOn('any', [], []), span(3, 4))).toEqual(span(3, 4));
});
