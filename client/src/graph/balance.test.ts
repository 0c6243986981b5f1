import { expect, test } from 'vitest';
import { balancedPositions } from './balance.ts';

const ends = new Map([
  ['a', { x: 0, y: 0 }],
  ['z', { x: 300, y: 0 }],
]);
const join = (...refs: readonly string[]) =>
  refs.slice(1).map((to, index) => ({ from: refs[index] ?? '', to }));

test('the links of a chain stand at equal distances', () => {
  const places = balancedPositions(['m', 'n'], join('a', 'm', 'n', 'z'), ends);
  expect(places.get('m')?.x).toBeCloseTo(100, 0);
  expect(places.get('n')?.x).toBeCloseTo(200, 0);
});

test('a leaf, and all that hangs on it, stands on the only node that holds it', () => {
  const places = balancedPositions(['m', 'n'], join('a', 'm', 'n'), ends);
  expect(places.get('m')?.x).toBeCloseTo(0, 0);
  expect(places.get('n')?.x).toBeCloseTo(0, 0);
});

test('relations side by side pull no more than one', () => {
  const places = balancedPositions(['m'], [...join('a', 'm', 'z'), ...join('z', 'm')], ends);
  expect(places.get('m')?.x).toBeCloseTo(150, 0);
});

test('what nothing holds has no place', () => {
  expect(balancedPositions(['m', 'n'], join('m', 'n'), ends).size).toBe(0);
});
