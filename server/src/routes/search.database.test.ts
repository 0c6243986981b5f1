import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useGraph } from '#testing/graphs.ts';
import { type OddNode, oddLabel } from '#testing/odd-graph.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { type ServedOddGraph, serveOddGraph } from '#testing/served-odd-graph.ts';

const address = (q: string, more = '') => `/api/search?q=${encodeURIComponent(q)}${more}`;

describe('search in a graph that nobody prepared', () => {
  let served: Served;
  let refs: ServedOddGraph['refs'];
  beforeAll(async () => {
    ({ served, refs } = await serveOddGraph());
  });
  afterAll(() => served.close());

  test.each<[string, OddNode, string]>([
    ['독도', 'dok', 'exact'],
    ['독ㄷ', 'dok', 'prefix'],
    ['ce', 'cee', 'exact'],
    ['ann', 'ann', 'prefix'],
    ['o', 'ann', 'word'],
    ['LONER', 'loner', 'exact'],
    ['lonre', 'loner', 'similar'],
    ['one', 'loner', 'inside'],
  ])('%s finds %s: %s', async (typed, node, how) => {
    const found = await served.get('search', address(typed));
    expect(found.hits.map((hit) => [hit.node.ref, hit.matched.how])).toEqual([[refs[node], how]]);
    expect(found.total).toEqual({ value: 1, exact: true });
  });

  test('kinds restrict, and are named in what was searched', async () => {
    const found = await served.get('search', address('loner', `&kinds=${encodeURIComponent(oddLabel)}`));
    expect(found.hits).toEqual([]);
    expect(found.searched).toContain(`of all nodes of the kind ${oddLabel}:`);
    expect((await served.get('search', address('loner', '&kinds=Second'))).hits).toHaveLength(1);
  });

  test('nonsense finds nothing, and is told which properties were searched', async () => {
    const found = await served.get('search', address('zzqqxx'));
    expect(found).toMatchObject({ hits: [], total: { value: 0, exact: true } });
    expect(found.searched).toMatch(/^The property name of all nodes: whole, by their beginning/);
  });
});

describe('search in a large graph without indexes', () => {
  let served: Served;
  beforeAll(async () => {
    const database = await useGraph(`
      UNWIND range(1, 20500) AS number CREATE (:City {name: 'Town ' + number});
      CREATE (:City {name: 'Far Away'});
    `);
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  test('finds what lies beyond the nodes that it compares by the letters as typed', async () => {
    const found = await served.get('search', address('far aw'));
    expect(found.hits.map(({ matched }) => matched)).toEqual([{ text: 'Far Away', how: 'prefix' }]);
  });

  test('says how far it looked, and does not call the total exact', async () => {
    const found = await served.get('search', address('farr away'));
    expect(found).toMatchObject({ hits: [], total: { value: 0, exact: false } });
    expect(found.searched).toMatch(
      /^The property name of the first 20,000 nodes: .*; of all 20,501 nodes: the letters exactly as typed\.$/,
    );
  });
});

describe('search in a graph without names', () => {
  test('says that there is nothing to search', async () => {
    const served = await serveApi(await useGraph('CREATE (:Thing)-[:NEXT]->(:Thing)'));
    const found = await served.get('search', address('thing'));
    expect(found).toMatchObject({ hits: [], total: { value: 0, exact: true } });
    expect(found.searched).toBe('Nothing: this graph has no property from which a name could be read.');
    await served.close();
  });
});
