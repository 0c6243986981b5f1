import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diameterOf, formOf } from './node-form.ts';

test('the better connected a node is, the larger, from 18 to 44', () => {
  expect(diameterOf(0)).toBe(18);
  expect(diameterOf(60_000)).toBe(44);
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (one, other) => {
      expect(diameterOf(Math.max(one, other))).toBeGreaterThanOrEqual(diameterOf(Math.min(one, other)));
    }),
  );
});

test('the room of a node holds its disc and every line of its caption', () => {
  const widthOf = (text: string) => text.length * 7;
  const form = formOf({ caption: 'Court ruling on forced labor, 2018', degree: 5 }, widthOf);
  expect(form.lines).toHaveLength(3);
  expect(form.extent.left).toBeGreaterThanOrEqual(Math.max(...form.lines.map(widthOf)) / 2);
  expect(form.extent.top).toBe(form.diameter / 2);
  expect(form.extent.bottom).toBeGreaterThan(form.diameter / 2 + 3 * 12);
});
