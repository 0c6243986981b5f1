import { expect, test } from 'vitest';
import { difference, withoutGreen } from './color-vision.ts';
import { readColor } from './contrast.ts';
import { lineForms } from './line-form.ts';
import { nodeShapes } from './node-shape.ts';

const families = [
  ['a', '#2a86c8', 'dashed'],
  ['b', '#1c5fa5', 'solid'],
  ['c', '#d0700f', 'dashed'],
  ['d', '#bf3a1e', 'solid'],
  ['e', '#7a55b5', 'solid'],
  ['f', '#5f7470', 'solid'],
  ['g', '#86692c', 'solid'],
  ['h', '#4a8a3a', 'solid'],
  ['i', '#787c84', 'dotted'],
].map(([name = '', color = '', line = '']) => ({ name, color, line: line as 'solid' | 'dashed' | 'dotted' }));

test('families whose colors look alike, also to the color-blind, differ in the form of their lines', () => {
  const forms = lineForms(families, []);
  families.forEach((one, index) => {
    for (const other of families.slice(index + 1)) {
      const [a, b] = [readColor(one.color), readColor(other.color)];
      const seen = Math.min(difference(a, b), difference(withoutGreen(a), withoutGreen(b)));
      if (seen < 0.12) expect(forms.get(one.name)).not.toBe(forms.get(other.name));
    }
  });
});

test('a line stays of the form that its family asks for', () => {
  for (const [name, form] of lineForms(families, []))
    expect(form.name.split('-')[0]).toBe(families.find((family) => family.name === name)?.line);
});

test('colors that come again after twelve kinds come in another shape', () => {
  const colors = ['#2f6fb0', '#c05a1c', '#7a55b5', '#1b8a6b', '#c23b4e', '#5c8a2e'];
  const kinds = Array.from({ length: 24 }, (_, index) => ({
    name: `Kind ${index}`,
    color: colors[index % colors.length] ?? '',
  }));
  const shapes = nodeShapes(kinds);
  const looks = kinds.map(({ name, color }) => `${color} ${shapes.get(name)}`);
  expect(new Set(looks).size).toBe(kinds.length);
});

test('red and green that the color-blind cannot tell apart come close, blue and orange do not', () => {
  const seen = (one: string, other: string) =>
    difference(withoutGreen(readColor(one)), withoutGreen(readColor(other)));
  expect(seen('#9c6a00', '#b35300')).toBeLessThan(0.1);
  expect(seen('#0072b2', '#d55e00')).toBeGreaterThan(0.2);
});

test('the plainest form of a color is for a family that is in use', () => {
  const alike = [
    { name: 'unused', color: '#787c84', line: 'solid' as const },
    { name: 'used', color: '#787c84', line: 'solid' as const },
  ];
  expect(lineForms(alike, [{ family: 'used' }]).get('used')?.dashes).toEqual([]);
  expect(lineForms(alike, [{ family: 'used' }]).get('unused')?.dashes).not.toEqual([]);
});
