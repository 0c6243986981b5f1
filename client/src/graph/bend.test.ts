import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bendAround } from './bend.ts';

const from = { x: 0, y: 0 };
const to = { x: 400, y: 0 };

test('a line with a free way is straight', () => {
  expect(bendAround(from, to, [])).toBe(0);
  expect(bendAround(from, to, [{ center: { x: 200, y: 60 }, radius: 20 }])).toBe(0);
});

test('a line passes a node on the side on which that takes less', () => {
  // On screen y grows downward: a node a little below is passed above, which is to the left going right.
  expect(bendAround(from, to, [{ center: { x: 200, y: 5 }, radius: 20 }])).toBeGreaterThan(0);
  expect(bendAround(from, to, [{ center: { x: 200, y: -5 }, radius: 20 }])).toBeLessThan(0);
});

test('the curve keeps clear of every node, or the line is straight because no curve does', () => {
  const disc = fc.record({
    center: fc.record({ x: fc.integer({ min: 30, max: 370 }), y: fc.integer({ min: -90, max: 90 }) }),
    radius: fc.integer({ min: 5, max: 22 }),
  });
  let bent = 0;
  fc.assert(
    fc.property(fc.array(disc, { minLength: 1, maxLength: 6 }), (discs) => {
      const bend = bendAround(from, to, discs);
      if (bend === 0) return;
      bent += 1;
      for (const { center, radius } of discs) {
        const along = center.x / 400;
        const height = 2 * along * (1 - along) * bend;
        expect(Math.abs(height + center.y)).toBeGreaterThan(radius);
      }
    }),
  );
  expect(bent).toBeGreaterThan(10);
});

test('nothing is bent for a node that stands where the line begins', () => {
  expect(bendAround(from, from, [{ center: from, radius: 20 }])).toBe(0);
});
