import { describe, expect, test } from 'vitest';
import { drawFrom, type PoolNode } from './draws.ts';
import { randomFrom } from './random.ts';

const node = (number: number): PoolNode => ({
  id: `id-${number}`,
  ref: `ref-${number}`,
  caption: number % 7 === 0 ? null : `Treaty of place ${number}`,
  degree: number % 10 === 0 ? 1_000 + number : 3,
  apart: number % 13 === 0,
});
const pool = Array.from({ length: 200 }, (_, place) => node(place + 1));

describe('draws', () => {
  test('are the same for the same pool', () => {
    expect(drawFrom(pool, 50)).toEqual(drawFrom(pool, 50));
  });

  test('hold hubs, and ways to nodes that stand apart, never from a node to itself', () => {
    const { nodes, hubs, pairs, words } = drawFrom(pool, 200);
    expect(hubs.every(({ degree, apart }) => degree >= 1_000 && !apart)).toBe(true);
    expect(nodes.filter(({ degree }) => degree >= 1_000).length).toBeGreaterThanOrEqual(20);
    expect(pairs.filter(([, to]) => to.apart)).toHaveLength(20);
    expect(pairs.some(([from, to]) => from.id === to.id)).toBe(false);
    expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
  });

  test('know no nodes that stand apart where there are none', () => {
    const { pairs } = drawFrom(
      pool.map((each) => ({ ...each, apart: false })),
      20,
    );
    expect(pairs.every(([from, to]) => from.degree > 0 && to.degree > 0)).toBe(true);
  });

  test('come from an even spread of numbers', () => {
    const random = randomFrom(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 20_000; count += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths.every((count) => count > 1_800 && count < 2_200)).toBe(true);
  });
});
