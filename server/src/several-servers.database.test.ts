import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Database } from '#db/database.ts';
import { databaseAt } from '#testing/database-at.ts';
import { useGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

/*
 * Two servers in front of one database, asked in turn as behind a proxy that knows nothing of visitors: neither keeps
 * anything that the other would need.
 */

let databases: Database[];
let servers: Served[];
beforeAll(async () => {
  const own = await useGraph("CREATE (:Town {name: 'Ghent'})-[:NEAR]->(:Town {name: 'Bruges'});");
  const other = databaseAt(Number(new URL(inject('connection').uri).port));
  databases = [own, other];
  servers = await Promise.all(databases.map((database) => serveApi(database)));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await databases[1]?.close();
});

/** The same question to both. */
const both = <Answer>(question: (served: Served) => Promise<Answer>) => Promise.all(servers.map(question));

test('answer alike', async () => {
  const [one, other] = await both((served) => served.get('search', '/api/search?q=ghent'));
  expect(one?.hits).toHaveLength(1);
  expect(other).toEqual(one);
});

test('a lens that one has checked is known to the other, and a ref that one gave', async () => {
  const [first, second] = servers;
  if (first === undefined || second === undefined) throw new Error('There are two.');
  const { id } = await first.post('lookThrough', { lens: { name: 'Belgium' } });
  expect((await second.get('graph', '/api/graph', id)).profile.name).toBe('Belgium');
  const { hits } = await first.get('search', '/api/search?q=bruges');
  const ref = hits[0]?.node.ref ?? '';
  expect((await second.get('node', `/api/nodes/${encodeURIComponent(ref)}`)).node.caption).toBe('Bruges');
});

test('both see soon what has changed in the database', async () => {
  await databases[0]?.alterSchema("CREATE (:Village {name: 'Damme'})");
  await expect
    .poll(
      async () =>
        (await both((served) => served.get('graph', '/api/graph'))).map(({ profile }) =>
          profile.kinds.map((kind) => kind.name).sort(),
        ),
      { timeout: 30_000 },
    )
    .toEqual([
      ['Town', 'Village'],
      ['Town', 'Village'],
    ]);
});
