import type { Relation } from 'entente/contract/model/index.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fanBends, selectedLine } from './fan.ts';
import { lineBetween } from './line-name.ts';

test('lines of a fan lie apart, evenly on both sides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const bends = fanBends(count);
      expect(bends).toHaveLength(count);
      expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
      bends.slice(1).forEach((bend, index) => {
        expect(bend - (bends[index] ?? 0)).toBeGreaterThan(30);
      });
    }),
  );
});

test('a line is selected alone by its relations, or by its two nodes', () => {
  const ends = [
    ['r', 'a', 'b'],
    ['s', 'b', 'a'],
    ['t', 'b', 'c'],
  ] as const;
  const relations = new Map(ends.map(([ref, from, to]) => [ref as string, { ref, from, to } as Relation]));
  const select = (nodes: string[], chosen: string[]) =>
    selectedLine({ nodes: new Set(nodes), relations: new Set(chosen) }, { relations });
  expect(select([], ['r', 's'])).toBe(lineBetween('a', 'b'));
  expect(select(['b', 'a'], [])).toBe(lineBetween('a', 'b'));
  expect(select([], ['r', 't'])).toBeNull();
  expect(select(['a'], [])).toBeNull();
  expect(select([], [])).toBeNull();
});
