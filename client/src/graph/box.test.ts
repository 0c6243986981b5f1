import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boundsOf, boxAt, crosses, grown, overlap } from './box.ts';

const coordinate = fc.integer({ min: -100, max: 100 });
const point = fc.record({ x: coordinate, y: coordinate });
const box: fc.Arbitrary<Box> = fc
  .record({
    left: coordinate,
    top: coordinate,
    width: fc.integer({ min: 1, max: 80 }),
    height: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

test('a box stands where its point is', () => {
  expect(boxAt({ x: 10, y: 20 }, { left: 1, top: 2, right: 3, bottom: 4 })).toEqual({
    left: 9,
    top: 18,
    right: 13,
    bottom: 24,
  });
});

test('boxes that touch do not overlap; grown, they do', () => {
  const one = { left: 0, top: 0, right: 10, bottom: 10 };
  const other = { left: 10, top: 0, right: 20, bottom: 10 };
  expect(overlap(one, other)).toBe(false);
  expect(overlap(grown(one, 1), other)).toBe(true);
});

test('bounds hold every box and are no larger', () => {
  expect(boundsOf([])).toBeNull();
  fc.assert(
    fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
      const bounds = boundsOf(boxes);
      expect(bounds).toEqual({
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      });
    }),
  );
});

test('a line passes through a box if one of its points lies inside', () => {
  fc.assert(
    fc.property(point, point, box, (from, to, around) => {
      const inside = Array.from({ length: 401 }, (_, step) => step / 400).some((share) => {
        const x = from.x + (to.x - from.x) * share;
        const y = from.y + (to.y - from.y) * share;
        return x > around.left && x < around.right && y > around.top && y < around.bottom;
      });
      // A line may cut a corner between two of the points looked at; it may not miss one that lies inside.
      if (inside) expect(crosses({ from, to }, around)).toBe(true);
    }),
  );
});

test('a line that passes a box by does not pass through it', () => {
  const around = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(crosses({ from: { x: -5, y: 12 }, to: { x: 12, y: -5 } }, around)).toBe(true);
  expect(crosses({ from: { x: -5, y: 4 }, to: { x: 4, y: -5 } }, around)).toBe(false);
  expect(crosses({ from: { x: -5, y: 0 }, to: { x: 15, y: 0 } }, around)).toBe(false);
  expect(crosses({ from: { x: 20, y: 5 }, to: { x: 30, y: 5 } }, around)).toBe(false);
});
