import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bendAround, type Disc } from './bend.ts';
import { bendsAround } from './bends.ts';

const disc: fc.Arbitrary<Disc> = fc.record({
  center: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }),
  radius: fc.integer({ min: 5, max: 22 }),
});
const discs = fc.dictionary(fc.constantFrom(...'abcdefghijklmnop'), disc, { minKeys: 2 });

test('whatever comes, goes or moves, lines are bent as if they were bent for the first time', () => {
  let bent = 0;
  fc.assert(
    fc.property(fc.array(discs, { minLength: 1, maxLength: 4 }), fc.boolean(), (steps, isGrowing) => {
      let shown: Readonly<Record<string, Disc>> = {};
      for (const step of steps) {
        // What is there stays where it is, or everything is replaced.
        shown = isGrowing ? { ...step, ...shown } : step;
        const bendOf = bendsAround(new Map(Object.entries(shown)));
        const all = Object.values(shown);
        for (const [from, start] of Object.entries(shown)) {
          for (const [to, end] of Object.entries(shown)) {
            const afresh = bendAround(start.center, end.center, all);
            const bend = bendOf(from, to);
            if (bend !== 0) bent += 1;
            expect(Math.abs(Math.abs(bend) - Math.abs(afresh))).toBeLessThan(0.05);
          }
        }
      }
    }),
  );
  expect(bent).toBeGreaterThan(100);
});
