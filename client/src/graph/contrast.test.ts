import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, type Rgb, readColor, standingOut, writeColor } from './contrast.ts';

const part = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const color: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);

test('any color is toned until it stands out from any surface', () => {
  fc.assert(
    fc.property(color, color, fc.constantFrom(3, 4.5), (given, surface, least) => {
      expect(contrast(standingOut(given, surface, least), surface)).toBeGreaterThanOrEqual(least);
    }),
  );
});

test('one that stands out already stays as it is', () => {
  const blue = readColor('#2f6fb0');
  expect(standingOut(blue, readColor('#ffffff'), 3)).toBe(blue);
});

test('colors are read as written and as computed', () => {
  expect(writeColor(readColor('#2F6fb0'))).toBe('#2f6fb0');
  expect(writeColor(readColor('rgb(47, 111, 176)'))).toBe('#2f6fb0');
  expect(writeColor(readColor('rgba(47, 111, 176, 0.5)'))).toBe('#2f6fb0');
  expect(writeColor(readColor('papayawhip'))).toBe('#808080');
});

test('contrast is as WCAG has it', () => {
  expect(contrast(readColor('#000000'), readColor('#ffffff'))).toBeCloseTo(21);
  expect(contrast(readColor('#777777'), readColor('#ffffff'))).toBeCloseTo(4.48, 2);
});
