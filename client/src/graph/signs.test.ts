import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { difference, withoutGreen } from './color-vision.ts';
import { polarityHue } from './coloring.ts';
import { readColor } from './contrast.ts';
import { paletteOn } from './palette.ts';
import { styleOf } from './style.ts';

const profile = {
  kinds: [],
  viewpoints: [],
  types: [],
  families: [
    { name: 'talks', label: '', color: '#2a86c8', line: 'dashed' as const },
    { name: 'deeds', label: '', color: '#1c5fa5', line: 'solid' as const },
    { name: 'texts', label: '', color: '#787c84', line: 'dotted' as const },
  ],
};
const grounds = [
  { background: '#fdfcf9', color: '#1d2226', accent: '#0c5c63', font: 'sans-serif' },
  { background: '#0e1012', color: '#e6e8ea', accent: '#5fb7bf', font: 'sans-serif' },
];

const plain = {
  count: 1,
  hue: 'family:deeds',
  family: 'deeds',
  isDashed: false,
  forward: 'neutral',
  backward: null,
  tie: null,
  contested: false,
  may: false,
  undated: false,
  change: null,
  bend: 0,
};
/** Everything that a line can tell, one by one and some together. */
const told = {
  plain,
  'in one family': { ...plain, family: 'talks', isDashed: true },
  'in another': { ...plain, family: 'texts', isDashed: true },
  'back again': { ...plain, forward: null, backward: 'neutral' },
  'both ways': { ...plain, backward: 'neutral' },
  cooperation: { ...plain, forward: 'cooperation' },
  conflict: { ...plain, forward: 'conflict' },
  mixed: { ...plain, forward: 'mixed' },
  'without direction': { ...plain, forward: null },
  'cooperation without direction': { ...plain, forward: null, tie: 'cooperation' },
  'conflict without direction': { ...plain, forward: null, tie: 'conflict' },
  'mixed without direction': { ...plain, forward: null, tie: 'mixed' },
  contested: { ...plain, contested: true },
  'may hold': { ...plain, may: true },
  'without a date': { ...plain, undated: true },
  'contested and without a date': { ...plain, contested: true, undated: true },
  'may hold, contested': { ...plain, may: true, contested: true },
  'the same as before': { ...plain, change: 'same' },
  'new since then': { ...plain, change: 'new' },
  'gone since then': { ...plain, change: 'gone' },
  'changed since then': { ...plain, change: 'changed' },
  'new, and may hold': { ...plain, change: 'new', may: true },
  'gone, and without a date': { ...plain, change: 'gone', undated: true },
};

/** What of a line's look is no color: what is left in print, and to those who see none. */
const shapes = [
  'line-style',
  'line-dash-pattern',
  'source-arrow-shape',
  'target-arrow-shape',
  'mid-target-arrow-shape',
  'mid-target-arrow-fill',
  'mid-source-arrow-shape',
  'underlay-padding',
  'line-opacity',
  'line-outline-width',
  'width',
];

test('whatever a line tells can be told apart without any color, on light and dark ground', () => {
  for (const ground of grounds) {
    const canvas = cytoscape({
      headless: true,
      styleEnabled: true,
      style: styleOf(paletteOn(ground, profile)),
      elements: [
        { data: { id: 'a', diameter: 20 } },
        { data: { id: 'b', diameter: 20 } },
        ...Object.entries(told).map(([id, data]) => ({
          data: { ...data, id, source: 'a', target: 'b' },
          classes: 'fine',
        })),
      ],
    });
    const looks = Object.keys(told).map((id) => {
      const line = canvas.getElementById(id);
      // A hollow line has the ground's color inside: that is seen as its form.
      const isHollow = line.style('line-color') === canvas.getElementById('a').style('border-color');
      return [isHollow, ...shapes.map((shape) => String(line.style(shape)))].join(' ');
    });
    expect(new Set(looks).size).toBe(looks.length);
    canvas.destroy();
  }
});

test('cooperation and conflict are told apart by their colors without the receptors for green as well', () => {
  for (const ground of grounds) {
    const { colorOf } = paletteOn(ground, profile);
    const seen = (name: string) => withoutGreen(readColor(colorOf(polarityHue(name))));
    expect(difference(seen('cooperation'), seen('conflict'))).toBeGreaterThan(0.15);
  }
});
