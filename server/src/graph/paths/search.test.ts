import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay } from './days.ts';
import { Explored } from './explored.ts';
import { plainHop } from './hop-worth.ts';
import { hopsToRead } from './hops-to-read.ts';
import { isEmpty, latticeOf, pairsIn } from './lattice.ts';
import { Patience } from './patience.ts';
import { searchPaths } from './search.ts';
import type { Worth } from './worth.ts';

const names = [...'ABCDEFG'];
const name = fc.constantFrom(...names);

/** Which node leads to which, how weak and how old each hop is, how common each node. */
const situation = fc.noBias(
  fc.record({
    pairs: fc.uniqueArray(fc.tuple(name, name), { minLength: 12, maxLength: 30, selector: String }),
    weakness: fc.array(fc.nat(3), { minLength: 49, maxLength: 49 }),
    recency: fc.array(fc.nat(2), { minLength: 49, maxLength: 49 }),
    hubness: fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
    length: fc.integer({ min: 1, max: 6 }),
    limit: fc.constantFrom(1, 2, 3, 100),
    through: fc.oneof(fc.constant<string[]>([]), fc.subarray([...'BCD'], { maxLength: 2 })),
  }),
);
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

function built({ pairs, weakness, recency, hubness }: Situation) {
  const explored = new Explored('A', 'G');
  for (const each of names) explored.numberOf(each);
  for (const [near, far] of pairs) if (near !== far) explored.lead(near, far);
  const nameOf = (node: number) => explored.idOf(node);
  const at = (near: number, far: number) => names.indexOf(nameOf(near)) * 7 + names.indexOf(nameOf(far));
  const worth: Worth = {
    hubness: (node) => hubness[names.indexOf(nameOf(node))] ?? 0,
    refPlace: (node) => names.indexOf(nameOf(node)),
    hop: (near, far) => ({
      ...plainHop,
      weakness: weakness[at(near, far)] ?? 0,
      recency: recency[at(near, far)] ?? 0,
      days: everyDay,
      meaning: kindOfHop(at(near, far)),
    }),
    weaknesses: 4,
  };
  return { explored, worth, nameOf };
}

/** Hops are of three kinds. */
const kindOfHop = (hop: number) => 'xyz'[hop % 3] ?? '';

function meaningOf(way: string, { length }: Situation): string {
  const place = (at: number) => names.indexOf(way[at] ?? '');
  return Array.from({ length }, (_, hop) => kindOfHop(place(hop) * 7 + place(hop + 1))).join('');
}

/** Every path of that length, walked one by one, in order. */
function walkAll({ pairs, weakness, recency, hubness, length, through }: Situation): string[] {
  const place = (one: string) => names.indexOf(one);
  const found: { way: string; key: (number | string)[] }[] = [];
  const walk = (way: string): void => {
    const last = way.at(-1) ?? '';
    if (way.length === length + 1) {
      if (last !== 'G' || !through.every((each) => way.includes(each))) return;
      const hops = [...way].slice(1).map((far, index) => place(way[index] ?? '') * 7 + place(far));
      found.push({
        way,
        key: [
          Math.max(...hops.map((hop) => weakness[hop] ?? 0)),
          [...way].slice(1, -1).reduce((sum, each) => sum + (hubness[place(each)] ?? 0), 0),
          -Math.min(...hops.map((hop) => recency[hop] ?? 0)),
          way,
        ],
      });
    } else if (last !== 'G')
      for (const [near, far] of pairs) if (near === last && !way.includes(far)) walk(way + far);
  };
  walk('A');
  const compare = (a: (number | string)[], b: (number | string)[]): number => {
    const index = a.findIndex((key, position) => key !== b[position]);
    return index < 0 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
  };
  return found.sort((a, b) => compare(a.key, b.key)).map(({ way }) => way);
}

const patience = () => new Patience({ end: Number.POSITIVE_INFINITY, steps: 1_000_000 });

describe('the best paths of a length', () => {
  test('are those that walking every way finds, in order, and counted', async () => {
    let paths = 0;
    await fc.assert(
      fc.asyncProperty(situation, async (given) => {
        const { explored, worth, nameOf } = built(given);
        const through = given.through.map((each) => explored.numberOf(each));
        const lattice = latticeOf(explored, given.length, through);
        const expected = walkAll(given);
        const asked = { limit: given.limit, onePerMeaning: false };
        const found = await searchPaths({ lattice, worth, timing: 'any' }, asked, patience());
        expect(found.paths.map(({ nodes }) => nodes.map(nameOf).join(''))).toEqual(
          expected.slice(0, given.limit),
        );
        expect({ count: found.count, isWhole: found.isWhole }).toEqual({
          count: expected.length,
          isWhole: true,
        });
        if (isEmpty(lattice)) expect(expected).toEqual([]);
        paths += expected.length;
      }),
      { numRuns: 1_500 },
    );
    expect(paths).toBeGreaterThan(300);
  });

  test('of each meaning are the first of those that walking every way finds, with the number of all of them', async () => {
    let folded = 0;
    await fc.assert(
      fc.asyncProperty(situation, async (given) => {
        const { explored, worth, nameOf } = built(given);
        const through = given.through.map((each) => explored.numberOf(each));
        const lattice = latticeOf(explored, given.length, through);
        const ways = new Map<string, string[]>();
        for (const way of walkAll(given)) {
          const meaning = meaningOf(way, given);
          ways.set(meaning, [...(ways.get(meaning) ?? []), way]);
        }
        const asked = { limit: given.limit, onePerMeaning: true };
        const found = await searchPaths({ lattice, worth, timing: 'any' }, asked, patience());
        expect(found.paths.map(({ nodes, alike }) => ({ way: nodes.map(nameOf).join(''), alike }))).toEqual(
          [...ways.values()].map((alike) => ({ way: alike[0], alike: alike.length })).slice(0, given.limit),
        );
        expect({ count: found.count, isWhole: found.isWhole }).toEqual({ count: ways.size, isWhole: true });
        for (const alike of ways.values()) folded += alike.length - 1;
      }),
      { numRuns: 1_000 },
    );
    expect(folded).toBeGreaterThan(50);
  });

  test('lie on the pairs of the lattice, and patience that ends is told', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async (given) => {
        const { explored, worth, nameOf } = built(given);
        const lattice = latticeOf(explored, given.length);
        const pairs = pairsIn(lattice).map((pair) => pair.map(nameOf).join(''));
        expect(new Set(pairs).size).toBe(pairs.length);
        const all = walkAll({ ...given, through: [] });
        for (const way of all)
          for (let place = 1; place < way.length; place += 1)
            expect(pairs).toContain(way.slice(place - 1, place + 1));
        const short = new Patience({ end: Number.POSITIVE_INFINITY, steps: 2 });
        const asked = { limit: 100, onePerMeaning: false };
        const found = await searchPaths({ lattice, worth, timing: 'any' }, asked, short);
        expect(found.count).toBeLessThanOrEqual(all.length);
        if (found.isWhole) expect(found.count).toBe(all.length);
      }),
      { numRuns: 500 },
    );
  });

  test('are known once those hops have been read that they are said to need, mostly not all', async () => {
    const hops = { read: 0, all: 0 };
    await fc.assert(
      fc.asyncProperty(situation, fc.constantFrom(1, 4), async (given, times) => {
        const { explored, worth, nameOf } = built(given);
        const lattice = latticeOf(explored, given.length);
        const read = new Set<string>();
        const isRead = (pair: readonly number[]) => read.has(pair.join(' '));
        const known: Worth = {
          ...worth,
          hop: (near, far) => (isRead([near, far]) ? worth.hop(near, far) : plainHop),
        };
        const ground = { lattice, worth: known, timing: 'any' } as const;
        const asked = { wanted: given.limit, reach: given.limit * times };
        for (;;) {
          const before = read.size;
          const pairs = await hopsToRead(ground, asked, isRead, patience());
          if (pairs?.length === 0) break;
          for (const pair of pairs ?? []) read.add(pair.join(' '));
          expect(read.size).toBeGreaterThan(before);
        }
        const { paths } = await searchPaths(ground, { limit: given.limit, onePerMeaning: false }, patience());
        expect(paths.map(({ nodes }) => nodes.map(nameOf).join(''))).toEqual(
          walkAll({ ...given, through: [] }).slice(0, given.limit),
        );
        hops.read += read.size;
        hops.all += pairsIn(lattice).length;
      }),
      { numRuns: 1_000 },
    );
    expect(hops.read).toBeGreaterThan(300);
    expect(hops.read).toBeLessThan(hops.all * 0.95);
  });
});
