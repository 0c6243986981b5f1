import { describe, expect, test } from 'vitest';
import { color } from '#contract/model/index.ts';
import { colorAt, neutralColor, palette } from './colors.ts';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** What is left of linear red, green and blue to readers who lack one kind of cone (Machado, Oliveira, Fernandes 2009). */
const readers: Record<string, Matrix> = {
  'all colors': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  return [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function times(matrix: Matrix, vector: Triple): Triple {
  return matrix.map((row) =>
    row.reduce((sum, factor, place) => sum + factor * (vector[place] ?? 0), 0),
  ) as Triple;
}

/** Oklab, in which equal distances look about equal. */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb.map((value) => Math.min(1, Math.max(0, value))) as Triple,
  ).map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function contrast(one: string, other: string): number {
  const luminance = (hex: string) =>
    times(
      [
        [0.2126, 0.7152, 0.0722],
        [0, 0, 0],
        [0, 0, 0],
      ],
      linear(hex),
    )[0];
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the colors of kinds', () => {
  test.each([...palette, neutralColor])('%s stands out from a light and from a dark ground', (hex) => {
    expect(color.parse(hex)).toBe(hex);
    expect(contrast(hex, '#ffffff')).toBeGreaterThan(3);
    expect(contrast(hex, '#1a1b1e')).toBeGreaterThan(3);
  });

  test.each(Object.entries(readers))('stay apart to readers who see %s', (_, matrix) => {
    const seen = palette.map((hex) => oklab(times(matrix, linear(hex))));
    for (const [place, one] of seen.entries()) {
      for (const [other, two] of seen.slice(0, place).entries()) {
        const distance = Math.hypot(...one.map((value, axis) => value - (two[axis] ?? 0)));
        expect(distance, `${palette[place]} and ${palette[other]}`).toBeGreaterThan(0.06);
      }
    }
  });

  test('come again when they are used up', () => {
    expect(colorAt(palette.length)).toBe(colorAt(0));
  });
});
