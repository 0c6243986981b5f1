import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './box.ts';
import { type Camera, fitting, isInside, onScreen, smallestMove, visibleWindow } from './camera-move.ts';

const screen = visibleWindow(800, 600, { top: 0, right: 200, bottom: 0, left: 0 });
const coordinate = fc.integer({ min: -2000, max: 2000 });
const box: fc.Arbitrary<Box> = fc
  .record({
    left: coordinate,
    top: coordinate,
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const camera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: 0.1, max: 3, noNaN: true }),
  pan: fc.record({ x: coordinate, y: coordinate }),
});

test('the window leaves out what lies under panels', () => {
  expect(screen.right).toBeLessThan(600);
  expect(screen.left).toBeGreaterThan(0);
});

test('whatever is to be seen is inside the window afterwards, and nothing is zoomed in for it', () => {
  fc.assert(
    fc.property(box, camera, (wanted, before) => {
      const after = smallestMove(wanted, before, screen);
      expect(isInside(onScreen(wanted, after), screen)).toBe(true);
      expect(after.zoom).toBeLessThanOrEqual(before.zoom);
    }),
  );
});

test('the camera stays where it is if it can, and zooms out only if it must', () => {
  fc.assert(
    fc.property(box, camera, (wanted, before) => {
      const seen = onScreen(wanted, before);
      const after = smallestMove(wanted, before, screen);
      if (isInside(seen, screen)) expect(after).toBe(before);
      const fits =
        seen.right - seen.left <= screen.right - screen.left &&
        seen.bottom - seen.top <= screen.bottom - screen.top;
      if (fits) expect(after.zoom).toBe(before.zoom);
    }),
  );
});

test('fitting fills the window in one direction or stops at the largest zoom', () => {
  fc.assert(
    fc.property(box, (wanted) => {
      const { zoom } = fitting(wanted, screen, 1.2);
      const seen = onScreen(wanted, fitting(wanted, screen, 1.2));
      const isFull =
        Math.abs(seen.right - seen.left - (screen.right - screen.left)) < 0.5 ||
        Math.abs(seen.bottom - seen.top - (screen.bottom - screen.top)) < 0.5;
      expect(isFull || zoom === 1.2).toBe(true);
    }),
  );
});
