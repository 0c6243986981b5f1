import { expect, test } from 'vitest';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { serveApi } from '#testing/served-api.ts';

test('every answer about a node tells what each side calls it', async () => {
  const served = await serveApi(await useSeedGraph());
  const { profile } = await served.get('graph', '/api/graph');
  expect(profile.viewpoints.map(({ side }) => side)).toContain('japan');
  const called = { '': 'Sea of Japan / East Sea', japan: 'Sea of Japan', 'south-korea': 'East Sea' };
  const { node } = await served.get('node', '/api/nodes/sea-of-japan');
  expect(node).toMatchObject({ caption: called[''], called });
  const { hits } = await served.get('search', '/api/search?q=East%20Sea');
  expect(hits.find((hit) => hit.node.ref === 'sea-of-japan')?.node.called).toEqual(called);
  const { nodes } = await served.get('neighbors', '/api/nodes/japan/neighbors?limit=500');
  expect(nodes.find(({ ref }) => ref === 'dokdo')?.called).toEqual({
    '': 'Dokdo / Takeshima',
    japan: 'Takeshima',
    'south-korea': 'Dokdo',
  });
  const japan = await served.get('node', '/api/nodes/japan');
  expect(japan.node).not.toHaveProperty('called');
  await served.close();
});

test('where nobody prepared the graph no side is heard, whatever its properties hold', async () => {
  const served = await serveApi(
    await useGraph(
      "CREATE (:City {name: 'Bern', names: 3, nameSides: true})-[:NEAR]->(:City {name: 'Basel'})",
    ),
  );
  const { hits } = await served.get('search', '/api/search?q=Bern');
  expect(hits.map(({ node }) => node)).toMatchObject([{ caption: 'Bern' }]);
  expect(hits[0]?.node).not.toHaveProperty('called');
  await served.close();
});
