import { beforeAll, describe, expect, test } from 'vitest';
import { mostBetween } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { alongArrows } from '#db/named.ts';
import { bareProfile, someProfile } from '#graph/testing/profile.ts';
import { useGraph } from '#testing/graphs.ts';
import { planOf } from '#testing/plan.ts';
import { collectPaths } from './collect-paths.ts';
import { examplePassing } from './example-passing.ts';
import { findPaths } from './find-paths.ts';
import { lengthQuery } from './length.ts';
import type { PathQuestion } from './path-question.ts';
import { bruteForce } from './testing/brute-force.ts';
import { idsByKey, load, sampleGraphs } from './testing/random-graphs.ts';

/** Keys without an index, so that the order of refs is known to the test as well. */
const profile: Profile = { ...bareProfile, properties: { ...bareProfile.properties, key: 'key' } };

const open: Omit<PathQuestion, 'from' | 'to'> = {
  through: [],
  avoid: [],
  avoidKinds: [],
  direction: 'any',
  timing: 'any',
  onePerMeaning: false,
  filters: {},
  maximumLength: 8,
  longer: 0,
  limit: 25,
};

/** Finds paths between two nodes named by their keys. */
function finder(database: Database, ids: ReadonlyMap<string, string>, seenAs = profile) {
  const id = (key: string) => ids.get(key) ?? key;
  return (from: string, to: string, more: Partial<PathQuestion> = {}) =>
    collectPaths(findPaths(database.reader(), seenAs, { ...open, from: id(from), to: id(to), ...more }));
}

describe('a bound on the search', () => {
  const seed = Date.now() % 2 ** 31;
  const graphs = sampleGraphs(120, seed);

  test(`is told, and what it leaves is true (seed ${seed})`, async () => {
    const database = await useGraph((empty) => load(empty, graphs));
    const seenAs = { ...someProfile, indexed: false };
    const find = finder(database, await idsByKey(database), seenAs);
    let cut = 0;
    for (const graph of graphs) {
      const [from = '', to = ''] = [graph.nodes[0]?.key, graph.nodes.at(-1)?.key];
      const asked = { longer: 7, maximumLength: 4, limit: 100 };
      const expected = bruteForce({ ...open, ...asked, graph, from, to });
      const found = await find(from, to, { ...asked, bounds: { pairs: 2, walks: 6 } });
      const label = JSON.stringify({ seed, from, to });
      const all = expected.map(({ nodes }) => nodes.join());
      expect(
        found.paths.filter(({ nodes }) => !all.includes(nodes.join())),
        label,
      ).toEqual([]);
      expect(found.total.exact, label).toBe(found.complete);
      expect(found.total.value, label).toBeLessThanOrEqual(expected.length);
      expect(found.total.value > 0, label).toBe(expected.length > 0);
      const known = expected.filter(({ hops }) => hops.length <= found.searchedTo);
      expect(
        found.paths.slice(0, known.length).map(({ nodes }) => nodes),
        label,
      ).toEqual(known.map(({ nodes }) => nodes));
      if (!found.complete) cut += 1;
      else expect(found.total.value, label).toBe(expected.length);
    }
    expect(cut).toBeGreaterThan(5);
  }, 120_000);
});

describe('the length of a path', () => {
  test.each([
    ['in either direction', lengthQuery],
    ['along the arrows', alongArrows(lengthQuery)],
  ])(
    '%s is found by the search from both ends, never by walking every path',
    async (_, query) => {
      await useGraph("CREATE (:State {key: 'a'})-[:NEXT {key: 'r'}]->(:State {key: 'b'})");
      const asked = { types: ['NEXT'], from: 'a', to: 'b', ...examplePassing };
      const { operators } = await planOf(query, asked);
      expect(operators).toContain('ShortestPath');
      // What Neo4j falls back to where it cannot check a condition while it searches.
      expect(operators.filter((operator) => /VarLength|Conditional/.test(operator))).toEqual([]);
    },
    30_000,
  );
});

describe('paths between two nodes that ten thousand relations join', () => {
  let find: ReturnType<typeof finder>;
  beforeAll(async () => {
    const database = await useGraph(`
      CREATE (a:State {key: 'a'}), (b:State {key: 'b'}), (c:State {key: 'c'})
      CREATE (b)-[:NEXT {key: 'next'}]->(c)
      WITH a, b UNWIND range(1, 10000) AS number
      CREATE (a)-[:MANY {key: 'r' + number}]->(b);
    `);
    find = finder(database, await idsByKey(database));
  });

  test('are one path, with the first of them on its hop and the number of all, in little time', async () => {
    const begin = performance.now();
    const found = await find('a', 'c', { maximumLength: 4 });
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(found.total).toEqual({ value: 1, exact: true });
    expect(found.paths[0]?.nodes).toEqual(['a', 'b', 'c']);
    expect(found.paths[0]?.hops.map((hop) => hop.length)).toEqual([mostBetween, 1]);
    expect(found.bundles).toEqual([{ between: ['a', 'b'], relations: 10_000 }]);
  });

  test('differ in what they mean by their types and directions only', async () => {
    const found = await find('a', 'c', { onePerMeaning: true });
    expect(found.paths.map(({ alike }) => alike)).toEqual([1]);
  });
});

describe('a search that takes too long', () => {
  let find: ReturnType<typeof finder>;
  /**
   * From a over 40 × 40 nodes in between to z; nothing leads to the loner, or its two friends. Nothing joins the two
   * chains of a hundred nodes, nor x and y: each has 100 × 100 relations round it, more than can be looked at in a
   * millisecond.
   */
  beforeAll(async () => {
    const database = await useGraph(`
      CREATE (a:State {key: 'a'}), (z:State {key: 'z'})
      CREATE (:State {key: 'friend'})-[:NEXT]->(:State {key: 'loner'})-[:NEXT]->(:State {key: 'other'})
      WITH a, z UNWIND range(1, 40) AS number
      CREATE (a)-[:NEXT]->(:State {key: 'b' + number})
      CREATE (:State {key: 'c' + number})-[:NEXT]->(z);
      MATCH (b:State), (c:State) WHERE b.key STARTS WITH 'b' AND c.key STARTS WITH 'c' CREATE (b)-[:NEXT]->(c);
      UNWIND ['one', 'other'] AS chain UNWIND range(1, 99) AS number
      MERGE (n:State {key: chain + number})
      MERGE (next:State {key: chain + (number + 1)})
      CREATE (n)-[:NEXT]->(next);
      UNWIND ['x', 'y'] AS key
      CREATE (center:State {key: key})
      WITH center, key UNWIND range(1, 100) AS number
      CREATE (center)-[:NEXT]->(near:State {key: key + 'near' + number}), (far:State {key: key + 'far' + number})
      WITH key, collect(near) AS nearby, collect(far) AS afar
      UNWIND nearby AS near UNWIND afar AS far
      CREATE (near)-[:NEXT]->(far);
    `);
    find = finder(database, await idsByKey(database));
  });

  test('for the whole length goes on with shorter ones, and finds the same', async () => {
    const whole = await find('a', 'z', { limit: 5 });
    expect(whole).toMatchObject({ total: { value: 1_600, exact: true }, searchedTo: 3, complete: true });
    const bounds = { length: 1, shorter: 60_000, counting: 60_000, search: 60_000 };
    expect(await find('a', 'z', { limit: 5, bounds })).toEqual(whole);
  });

  test('counts longer paths too, as far as it may', async () => {
    // From a over b, c, another b and another c to z: each way but those that come back.
    const five = await find('a', 'z', {
      limit: 5,
      longer: 2,
      bounds: { counting: 60_000, search: 60_000, walks: 10_000_000 },
    });
    expect(five.lengths).toEqual([
      { length: 3, total: { value: 1_600, exact: true } },
      { length: 5, total: { value: 40 * 40 * 39 * 39, exact: true } },
    ]);
    expect(five).toMatchObject({ searchedTo: 5, complete: true });
    const some = await find('a', 'z', { limit: 5, longer: 2, bounds: { walks: 1_000, counting: 60_000 } });
    expect(some).toMatchObject({ total: { exact: false }, searchedTo: 4, complete: false });
    expect(some.total.value).toBeGreaterThan(1_600);
    expect(some.paths).toEqual(five.paths);
  }, 90_000);

  test('and finds nothing says how far it went, and that it is not sure', async () => {
    const none = await find('a', 'loner');
    expect(none).toMatchObject({ total: { value: 0, exact: true }, searchedTo: 8, complete: true });
    expect(none.noPath).toEqual({
      relaxations: [],
      joined: 'apart',
      parts: { from: { value: 82, exact: true }, to: { value: 3, exact: true } },
    });
    const cut = await find('x', 'y', { bounds: { length: 1 } });
    expect(cut).toMatchObject({ total: { value: 0, exact: false }, complete: false });
    // Shorter lengths have been tried instead.
    expect(cut.searchedTo).toBeGreaterThanOrEqual(1);
    expect(cut.searchedTo).toBeLessThan(8);
  });

  test('for what two long chains hold gives up after so many questions, and says that it does not know', async () => {
    const { noPath } = await find('one1', 'other1');
    expect(noPath).toEqual({ relaxations: [], joined: 'unknown', parts: null });
  });

  test('for all ways answers one that is right, and that there are more', async () => {
    const found = await find('a', 'z', { bounds: { search: 0 } });
    expect(found).toMatchObject({ total: { value: 1, exact: false }, searchedTo: 2, complete: false });
    expect(found.paths[0]?.nodes).toHaveLength(4);
  });
});
