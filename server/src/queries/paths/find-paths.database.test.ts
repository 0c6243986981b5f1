import { beforeAll, describe, expect, test } from 'vitest';
import { mostBetween } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { bareProfile } from '#graph/testing/profile.ts';
import { useGraph } from '#testing/graphs.ts';
import { planOf } from '#testing/plan.ts';
import { findPaths } from './find-paths.ts';
import { lengthQuery } from './length.ts';
import { bruteForce, idsByKey, load, sample, type TestQuestion } from './testing/random-graphs.ts';

/** Keys without an index, so that the order of refs is known to the test as well. */
const profile: Profile = { ...bareProfile, properties: { ...bareProfile.properties, key: 'key' } };

describe('paths', () => {
  const seed = Date.now() % 2 ** 31;
  const asked = sample(500, seed);
  let database: Database;
  let ids: Map<string, string>;
  beforeAll(async () => {
    database = await useGraph((empty) =>
      load(
        empty,
        asked.map(({ graph }) => graph),
      ),
    );
    ids = await idsByKey(database);
  });
  const find = ({ from, to, types, maximumLength, limit }: TestQuestion) =>
    findPaths(database.reader(), profile, {
      from: ids.get(from) ?? from,
      to: ids.get(to) ?? to,
      filters: { types: [...types], families: [] },
      maximumLength,
      limit,
    });

  test(`are those that walking every path finds, in that order (seed ${seed})`, async () => {
    const lengths = new Map<number, number>();
    for (const question of asked) {
      const expected = bruteForce(question);
      const found = await find(question);
      const label = JSON.stringify(question);
      expect(
        found.paths.map(({ nodes, hops }) => ({ nodes, hops })),
        label,
      ).toEqual(expected.slice(0, question.limit));
      expect(found.total, label).toEqual({ value: expected.length, exact: true });
      expect(found.complete).toBe(true);
      const length = expected[0]?.hops.length;
      expect(found.searchedTo, label).toBe(length ?? question.maximumLength);
      expect(new Set(found.nodes.map(({ ref }) => ref)), label).toEqual(
        new Set(expected.slice(0, question.limit).flatMap(({ nodes }) => nodes)),
      );
      expect(found.relations.map(({ ref }) => ref).sort(), label).toEqual(
        [...new Set(expected.slice(0, question.limit).flatMap(({ hops }) => hops.flat()))].sort(),
      );
      lengths.set(length ?? -1, (lengths.get(length ?? -1) ?? 0) + 1);
    }
    // The sample asks what it should: no path, a path of no hop, short and longer ones.

    for (const length of [-1, 0, 1, 2, 3, 4])
      expect(lengths.get(length) ?? 0, `of length ${length}`).toBeGreaterThan(4);
  }, 120_000);

  test('a bound on the search is told, and what it leaves is true', async () => {
    const bounded = asked.filter((question) => question.limit === 100).slice(0, 120);
    let cut = 0;
    for (const question of bounded) {
      const expected = bruteForce(question);
      const found = await findPaths(database.reader(), profile, {
        from: ids.get(question.from) ?? '',
        to: ids.get(question.to) ?? '',
        filters: { types: [...question.types], families: [] },
        maximumLength: question.maximumLength,
        limit: 100,
        mostPairs: 1,
      });
      const label = JSON.stringify(question);
      const all = expected.map(({ nodes }) => nodes.join());
      expect(
        found.paths.filter(({ nodes }) => !all.includes(nodes.join())),
        label,
      ).toEqual([]);
      expect(found.total.exact, label).toBe(found.complete);
      if (found.complete) {
        expect(found.total.value, label).toBe(expected.length);
        continue;
      }
      cut += 1;
      expect(found.total.value, label).toBeGreaterThanOrEqual(1);
      expect(found.total.value, label).toBeLessThanOrEqual(expected.length);
      expect(found.searchedTo, label).toBe((expected[0]?.hops.length ?? 0) - 1);
    }
    expect(cut).toBeGreaterThan(5);
  }, 60_000);
});

describe('the length of a path', () => {
  test('is found by the search from both ends, never by walking every path', async () => {
    await useGraph("CREATE (:State {key: 'a'})-[:NEXT {key: 'r'}]->(:State {key: 'b'})");
    const { operators } = await planOf(lengthQuery, { types: ['NEXT'], from: 'a', to: 'b' });
    expect(operators).toContain('ShortestPath');
    // What Neo4j falls back to where it cannot check a condition while it searches.
    expect(operators.filter((operator) => /VarLength|Conditional/.test(operator))).toEqual([]);
  });
});

describe('paths between two nodes that ten thousand relations join', () => {
  let database: Database;
  let ids: Map<string, string>;
  beforeAll(async () => {
    database = await useGraph(`
      CREATE (a:State {key: 'a'}), (b:State {key: 'b'}), (c:State {key: 'c'})
      CREATE (b)-[:NEXT {key: 'next'}]->(c)
      WITH a, b UNWIND range(1, 10000) AS number
      CREATE (a)-[:MANY {key: 'r' + number}]->(b);
    `);
    ids = await idsByKey(database);
  });

  test('are one path, with the first of them on its hop and the number of all, in little time', async () => {
    const begin = performance.now();
    const found = await findPaths(database.reader(), profile, {
      from: ids.get('a') ?? '',
      to: ids.get('c') ?? '',
      filters: { types: [], families: [] },
      maximumLength: 4,
      limit: 25,
    });
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(found.total).toEqual({ value: 1, exact: true });
    expect(found.paths[0]?.nodes).toEqual(['a', 'b', 'c']);
    expect(found.paths[0]?.hops.map((hop) => hop.length)).toEqual([mostBetween, 1]);
    expect(found.bundles).toEqual([{ between: ['a', 'b'], relations: 10_000 }]);
  });
});

describe('a search that takes too long', () => {
  let database: Database;
  let ids: Map<string, string>;
  /** From a over 40 × 40 nodes in between to z; nothing leads to the loner. */
  beforeAll(async () => {
    database = await useGraph(`
      CREATE (a:State {key: 'a'}), (z:State {key: 'z'}), (:State {key: 'loner'})
      WITH a, z UNWIND range(1, 40) AS number
      CREATE (a)-[:NEXT]->(:State {key: 'b' + number})
      CREATE (:State {key: 'c' + number})-[:NEXT]->(z);
      MATCH (b:State), (c:State) WHERE b.key STARTS WITH 'b' AND c.key STARTS WITH 'c' CREATE (b)-[:NEXT]->(c);
    `);
    ids = await idsByKey(database);
  });
  const find = (to: string, bounds: { lengthTimeout?: number; stepTimeout?: number }) =>
    findPaths(database.reader(), profile, {
      from: ids.get('a') ?? '',
      to: ids.get(to) ?? '',
      filters: { types: [], families: [] },
      maximumLength: 8,
      limit: 5,
      ...bounds,
    });

  test('for the whole length goes on with shorter ones, and finds the same', async () => {
    const whole = await find('z', {});
    expect(whole).toMatchObject({ total: { value: 1_600, exact: true }, searchedTo: 3, complete: true });
    expect(await find('z', { lengthTimeout: 1 })).toEqual(whole);
  });

  test('and finds nothing says how far it went, and that it is not sure', async () => {
    expect(await find('loner', {})).toMatchObject({
      total: { value: 0, exact: true },
      searchedTo: 8,
      complete: true,
    });
    expect(await find('loner', { lengthTimeout: 1 })).toMatchObject({
      total: { value: 0, exact: false },
      searchedTo: 6,
      complete: false,
    });
  });

  test('for all ways answers one that is right, and that there are more', async () => {
    const found = await find('z', { stepTimeout: 0 });
    expect(found).toMatchObject({ total: { value: 1, exact: false }, searchedTo: 2, complete: false });
    expect(found.paths[0]?.nodes).toHaveLength(4);
  });
});
