import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, mostBetween } from '#contract/http/index.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { oddType } from '#testing/odd-graph.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { type ServedOddGraph, serveOddGraph } from '#testing/served-odd-graph.ts';

describe('on a graph that nobody prepared', () => {
  let served: Served;
  let refs: ServedOddGraph['refs'];
  let nameOf: ServedOddGraph['nameOf'];
  let neighbors: ServedOddGraph['neighbors'];
  beforeAll(async () => {
    ({ served, refs, nameOf, neighbors } = await serveOddGraph());
  });
  afterAll(() => served.close());

  test('relations among nodes, those of a node with itself too', async () => {
    const among = await served.post('relationsAmong', {
      refs: [refs.ann, refs.dok, refs.empty, 'gone', refs.dok],
    });
    expect(
      among.relations.map(({ from, type, to }) => `${nameOf(from)} ${type} ${nameOf(to)}`).sort(),
    ).toEqual([`ann ${oddType} dok`, `ann ${oddType} dok`, 'ann SELF ann', 'dok BACK ann'].sort());
    expect(among.total).toEqual({ value: 4, exact: true });
    expect(among.unknown).toEqual(['gone']);
  });

  test('what is cut off is counted all the same', async () => {
    const among = await served.post('relationsAmong', { refs: [refs.ann, refs.dok], limit: 1 });
    expect(among.relations).toHaveLength(1);
    expect(among.total).toEqual({ value: 4, exact: true });
    const nothing = await served.post('relationsAmong', { refs: [refs.ann, refs.dok], types: ['NO_SUCH'] });
    expect(nothing).toMatchObject({ relations: [], total: { value: 0, exact: true } });
  });

  test('one relation with its two ends, by its element id', async () => {
    const { relations } = await neighbors('ann', 'types=BACK');
    const ref = relations[0]?.ref ?? '';
    const { relation, nodes } = await served.get('relation', `/api/relations/${encodeURIComponent(ref)}`);
    expect(relation).toEqual(relations[0]);
    expect(nodes.map((node) => nameOf(node.ref)).sort()).toEqual(['ann', 'dok']);
  });
});

describe('where many relations join two nodes', () => {
  let served: Served;
  let refs: string[];
  beforeAll(async () => {
    served = await serveApi(
      await useGraph(`
        CREATE (a:Side {name: 'A'})-[:ONCE]->(c:Side {name: 'C'}), (b:Side {name: 'B'})-[:ONCE]->(c)
        WITH a, b UNWIND range(1, 150) AS number
        CREATE (a)-[:MANY {number: number}]->(b), (b)-[:MANY {number: number}]->(a), (a)-[:SELF]->(a);
      `),
    );
    refs = (await served.get('start', '/api/start')).nodes
      .toSorted((one, other) => one.caption.localeCompare(other.caption))
      .map(({ ref }) => ref);
  });
  afterAll(() => served.close());
  const pairOf = (...pair: (string | undefined)[]) => pair.map((ref) => ref ?? '').sort();

  test('an answer holds the first of them and says how many there are', async () => {
    const [a, b] = refs;
    const among = await served.post('relationsAmong', { refs });
    expect(among.total).toEqual({ value: 452, exact: true });
    expect(among.relations).toHaveLength(mostBetween * 2 + 2);
    const bundles = [
      { between: pairOf(a, a), relations: 150 },
      { between: pairOf(a, b), relations: 300 },
    ];
    const sorted = (found: readonly Bundle[]) =>
      found
        .map(({ between, relations }) => ({ between: between.toSorted(), relations }))
        .sort((one, other) => one.relations - other.relations);
    expect(sorted(among.bundles)).toEqual(bundles);
    expect(sorted((await served.get('start', '/api/start')).bundles)).toEqual(bundles);
    const between = among.relations.filter(({ from, to }) => pairOf(from, to).join() === pairOf(a, b).join());
    // Of each direction as many.
    expect(between.filter(({ from }) => from === a)).toHaveLength(mostBetween / 2);
    const neighbors = await served.get('neighbors', `/api/nodes/${encodeURIComponent(a ?? '')}/neighbors`);
    expect(neighbors.bundles).toEqual(bundles.slice(1));
    expect(neighbors.relations).toHaveLength(mostBetween + 1);
    const paths = await served.post('paths', { from: a ?? '', to: b ?? '' });
    expect(paths.bundles).toEqual(bundles.slice(1));
    const fewer = await served.post('relationsAmong', { refs, each: 3, limit: 4 });
    // Of each pair the first before the second of any other.
    expect(new Set(fewer.relations.map(({ from, to }) => pairOf(from, to).join())).size).toBe(4);
    expect(fewer.total).toEqual({ value: 452, exact: true });
  });

  test('all of them come page by page', async () => {
    const [from = '', to = ''] = refs;
    const pages = [];
    for (const offset of [0, 120, 240])
      pages.push(await served.post('relationsBetween', { from, to, limit: 120, offset }));
    expect(pages.map(({ total }) => total.value)).toEqual([300, 300, 300]);
    const found = pages.flatMap(({ relations }) => relations.map(({ ref }) => ref));
    expect(new Set(found).size).toBe(300);
    const loops = await served.post('relationsBetween', { from, to: from });
    expect(loops.total).toEqual({ value: 150, exact: true });
    const none = await served.post('relationsBetween', { from, to, types: ['NO_SUCH_TYPE'] });
    expect(none).toMatchObject({ total: { value: 0, exact: true }, relations: [] });
  });
});

describe('on the graph that ships', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
  });
  afterAll(() => served.close());

  test('a relation is found by its key, with its evidence and its ends', async () => {
    const { relation, nodes } = await served.get('relation', '/api/relations/r-japan-claims-dokdo');
    expect(relation).toMatchObject({
      ref: 'r-japan-claims-dokdo',
      type: 'CLAIMS',
      from: 'japan',
      to: 'dokdo',
    });
    expect(relation.evidence.length).toBeGreaterThan(0);
    expect(nodes.map(({ ref }) => ref).sort()).toEqual(['dokdo', 'japan']);
  });

  test.each(['r-japan*', '"', '\\', 'r-japan-claims-dokdo" OR "r', '*:*', 'AND', 'japan'])(
    'a relation is not found by %s',
    async (ref) => {
      const response = await fetch(`${served.address}/api/relations/${encodeURIComponent(ref)}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'unknown-relation', field: 'ref' });
    },
  );
});
