import { expect, test } from 'vitest';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { serveApi } from '#testing/served-api.ts';

test('a search that finds nothing offers the nearest names, by the index', async () => {
  const served = await serveApi(await useSeedGraph());
  for (const [typed, ref] of [
    ['Takkeshimma', 'dokdo'],
    ['Senkkakku', 'senkaku'],
    ['Kissidda', 'kishida'],
  ] as const) {
    const { hits, nearest, searched } = await served.get('search', `/api/search?q=${typed}`);
    expect(hits, typed).toEqual([]);
    expect(searched).not.toBe('');
    expect(
      nearest.map(({ node }) => node.ref),
      typed,
    ).toContain(ref);
    expect(nearest.length).toBeLessThanOrEqual(5);
  }
  const none = await served.get('search', '/api/search?q=xqzvwyxqzvwy');
  expect(none).toMatchObject({ hits: [], nearest: [] });
  const found = await served.get('search', '/api/search?q=japan');
  expect(found.nearest).toEqual([]);
  const people = await served.get('search', '/api/search?q=Takkeshimma&kinds=Person');
  expect(people.nearest.map(({ node }) => node.kind).filter((kind) => kind !== 'Person')).toEqual([]);
  await served.close();
});

test('where there is no index, the first nodes that are read are compared', async () => {
  const served = await serveApi(
    await useGraph("CREATE (:City {name: 'Winterthur'})-[:NEAR]->(:City {name: 'Basel'})"),
  );
  const { hits, nearest } = await served.get('search', '/api/search?q=Wintertuhrrr');
  expect(hits).toEqual([]);
  expect(nearest.map(({ node, text }) => [node.caption, text])).toEqual([['Winterthur', 'Winterthur']]);
  await served.close();
});
