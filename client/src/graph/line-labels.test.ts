import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesAlong, courseOf, takeRoom } from './line-labels.ts';
import { Occupied } from './occupied.ts';

const rounding = 1e-9;

const end = fc.record({
  position: fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
  diameter: fc.integer({ min: 18, max: 44 }),
});

test('what is written along a line is never upside down', () => {
  fc.assert(
    fc.property(end, end, fc.integer({ min: -200, max: 200 }), (from, to, bend) => {
      const { angle } = courseOf(from, to, bend);
      expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2);
    }),
  );
});

test('the middle of a straight line is half way between the rims of its ends; of a bent one, beside that', () => {
  const from = { position: { x: 0, y: 0 }, diameter: 40 };
  const to = { position: { x: 200, y: 0 }, diameter: 20 };
  expect(courseOf(from, to, 0)).toMatchObject({ middle: { x: 105, y: 0 }, length: 170 });
  expect(courseOf(from, to, 40).middle.y).toBe(-20);
});

test('the room of a text is as long as the text, whatever its direction', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1.57, max: 1.57, noNaN: true }),
      fc.integer({ min: 15, max: 150 }),
      (angle, width) => {
        const boxes = boxesAlong({ middle: { x: 0, y: 0 }, angle, length: 500 }, width, 14);
        for (const share of [-0.5, 0, 0.5]) {
          const point = {
            x: share * (width - 1) * Math.cos(angle),
            y: share * (width - 1) * Math.sin(angle),
          };
          const isCovered = boxes.some(
            ({ left, right, top, bottom }) =>
              point.x >= left - rounding &&
              point.x <= right + rounding &&
              point.y >= top - rounding &&
              point.y <= bottom + rounding,
          );
          expect(isCovered).toBe(true);
        }
      },
    ),
  );
});

test('room that is taken is not given twice, except where it has to be', () => {
  const taken = new Occupied();
  const boxes = boxesAlong({ middle: { x: 0, y: 0 }, angle: 0.4, length: 200 }, 80, 14);
  expect(takeRoom(boxes, taken)).toBe(true);
  expect(takeRoom(boxes, taken)).toBe(false);
  expect(takeRoom(boxes, taken, true)).toBe(true);
});
