import { expect, test } from 'vitest';
import { familyHue, kindHue, polarityHue, severalSides, sideHue } from './coloring.ts';
import { contrast, readColor } from './contrast.ts';
import { paletteOn } from './palette.ts';

const profile = {
  kinds: ['#2f6fb0', '#ffff00', '#101010', '#f4f4f4'].map((color, index) => ({
    name: `Kind ${index}`,
    label: '',
    plural: '',
    definition: null,
    color,
    captions: [],
    count: 0,
  })),
  families: [
    { name: 'conflict', label: '', color: '#d0700f', line: 'dashed' as const },
    { name: 'pale', label: '', color: '#eeeeee', line: 'dotted' as const },
    { name: 'plain', label: '', color: '#1c5fa5', line: 'solid' as const },
  ],
  types: [],
  viewpoints: Array.from({ length: 9 }, (_, index) => ({ side: `side ${index}`, label: '' })),
};
const surfaces = ['#fdfcf9', '#0e1012'];

test('shapes, lines and letters stand out from light and dark ground alike', () => {
  for (const background of surfaces) {
    const surface = { background, color: '#808080', accent: '#0c5c63', font: 'sans-serif' };
    const palette = paletteOn(surface, profile);
    const ground = readColor(background);
    const hues = [
      ...profile.kinds.map(({ name }) => kindHue(name)),
      ...['conflict', 'pale', 'unheard of', null].map(familyHue),
      ...profile.viewpoints.map(({ side }) => sideHue(side)),
      ...['cooperation', 'conflict', 'mixed', 'neutral'].map(polarityHue),
      severalSides,
    ];
    for (const hue of hues)
      expect(contrast(readColor(palette.colorOf(hue)), ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(readColor(palette.accent), ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(readColor(palette.text), ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('lines have the form of their family; of several, none', () => {
  const palette = paletteOn(
    { background: '#ffffff', color: '#000000', accent: '#0c5c63', font: '' },
    profile,
  );
  expect(palette.formOf('conflict').name).toBe('dashed');
  expect(palette.formOf('plain').dashes).toEqual([]);
  expect(palette.formOf(null).dashes).toEqual([]);
  expect(palette.formOf('unheard of').dashes).toEqual([]);
});
