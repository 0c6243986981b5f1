import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallAnswer } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { withNames } from '#db/named.ts';
import { neighborsById } from '#graph/start/first-drawing.ts';
import { bestConnectedQuery } from '#queries/graph/best-connected.ts';
import { bestConnectedOfTypeQuery } from '#queries/graph/best-connected-of-type.ts';
import { emptyDatabase, useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

/** How many nodes hang together with the first. */
function reachedFromFirst({ nodes, relations }: CallAnswer<'start'>): number {
  const neighbors = neighborsById(relations.map(({ from, to }) => [from, to]));
  const reached = new Set(nodes.slice(0, 1).map((node) => node.ref));
  for (const ref of reached) for (const neighbor of neighbors.get(ref) ?? []) reached.add(neighbor);
  return reached.size;
}

describe('the first drawing of the graph that ships', () => {
  let database: Database;
  let served: Served;
  let start: CallAnswer<'start'>;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
    start = await served.get('start', '/api/start');
  });
  afterAll(() => served.close());

  test('hangs together, is of several kinds, has no texts that were only read, and the best connected first', async () => {
    expect(start.nodes).toHaveLength(24);
    expect(reachedFromFirst(start)).toBe(24);
    expect(new Set(start.nodes.map((node) => node.kind)).size).toBeGreaterThanOrEqual(4);
    expect(start.nodes.filter((node) => node.labels.includes('Source'))).toEqual([]);
    const [best] = await ask(
      database,
      'MATCH (n:Entity) WHERE NOT n:Source RETURN n.key AS key ORDER BY COUNT { (n)--() } DESC, key LIMIT 1',
      z.object({ key: z.string() }),
    );
    expect(start.nodes[0]?.ref).toBe(best?.key);
  });

  test('has every relation among its nodes', async () => {
    const refs = start.nodes.map((node) => node.ref);
    const [among] = await ask(
      database,
      `MATCH (a)-[r]->(b) WHERE a.key IN ${JSON.stringify(refs)} AND b.key IN ${JSON.stringify(refs)} RETURN count(r) AS number`,
      z.object({ number: z.int() }),
    );
    expect(start.relations).toHaveLength(among?.number ?? -1);
    expect(start.relations.length).toBeGreaterThan(24);
  });

  test('comes with three questions that have an answer', async () => {
    expect(start.questions.map(({ ask }) => ask.what)).toEqual(['paths', 'neighbors', 'shared']);
    for (const { text, ask } of start.questions) {
      const captions = start.nodes
        .filter(({ ref }) => (ask.what === 'paths' ? [ask.from, ask.to] : [ask.of].flat()).includes(ref))
        .map((node) => node.caption);
      for (const caption of captions) expect(text).toContain(caption);
      expect(captions).toHaveLength(ask.what === 'neighbors' ? 1 : 2);
      const call =
        ask.what === 'neighbors'
          ? fetch(`${served.address}/api/nodes/${ask.of}/neighbors`)
          : fetch(`${served.address}/api/${ask.what === 'paths' ? 'paths' : 'neighbors/shared'}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(ask.what === 'paths' ? { from: ask.from, to: ask.to } : { refs: ask.of }),
            });
      const { total } = z.object({ total: z.object({ value: z.int() }) }).parse(await (await call).json());
      expect(total.value, text).toBeGreaterThan(0);
    }
  });

  test.each([1, 5, 100])('has as many nodes as were asked for: %i', async (limit) => {
    const few = await served.get('start', `/api/start?limit=${limit}`);
    expect(few.nodes).toHaveLength(limit);
    expect(reachedFromFirst(few)).toBe(limit);
  });
});

describe('the first drawing', () => {
  test('of hubs that only small nodes join takes in what joins them', async () => {
    const served = await serveApi(
      await useGraph(`
UNWIND range(1, 4) AS h CREATE (hub:Hub {name: 'Hub ' + h}) WITH hub UNWIND range(1, 30) AS i CREATE (hub)-[:HAS]->(:Leaf {name: 'Leaf'});
MATCH (a:Hub), (b:Hub) WHERE a.name < b.name CREATE (a)-[:SENT]->(:Letter {name: 'Letter'})-[:TO]->(b)`),
    );
    const start = await served.get('start', '/api/start?limit=10');
    expect(start.nodes.filter((node) => node.kind === 'Hub')).toHaveLength(4);
    expect(reachedFromFirst(start)).toBe(10);
    await served.close();
  });

  test.each([
    ['nothing', null, { nodes: 0, questions: 0 }],
    ['one node', "CREATE (:A {name: 'x'})", { nodes: 1, questions: 0 }],
    ['nodes without relations', "CREATE (:A {name: 'x'}), (:A {name: 'y'}), ()", { nodes: 3, questions: 0 }],
    ['a node tied to itself', "CREATE (a:A {name: 'x'})-[:R]->(a)", { nodes: 1, questions: 0 }],
  ])('of %s is what there is', async (_, graph, expected) => {
    const served = await serveApi(graph === null ? await emptyDatabase() : await useGraph(graph));
    const start = await served.get('start', '/api/start');
    expect({ nodes: start.nodes.length, questions: start.questions.length }).toEqual(expected);
    await served.close();
  });

  test('of a large graph is found from samples of relations, which hold the hubs', async () => {
    const database = await useGraph(`
CREATE INDEX numbers FOR (n:N) ON (n.i);
UNWIND range(0, 4999) AS i CREATE (:N {i: i});
UNWIND range(1, 30000) AS i
WITH (i * 7919) % 5000 AS x, toInteger(5000 * ((i * 104729 % 10007) / 10007.0) ^ 4) AS y
MATCH (a:N {i: x}), (b:N {i: y}) CREATE (a)-[:R]->(b)`);
    const asked = { key: null, kindOrder: ['N'], kindless: 'Node', excluded: [] };
    const exact = await database.reader().many(bestConnectedQuery, { ...asked, limit: 12 });
    const sampled = await database
      .reader()
      .many(withNames(bestConnectedOfTypeQuery, { type: 'R' }), { ...asked, limit: 72, sample: 2_000 });
    expect(sampled.map(({ id }) => id)).toEqual(expect.arrayContaining(exact.map(({ id }) => id)));
  });
});
