import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const number = z.object({ number: z.int() });

describe('what the graph that ships is', () => {
  let database: Database;
  let served: Served;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  test('names its size, its version and its profile', async () => {
    const graph = await served.get('graph', '/api/graph');
    const [nodes] = await ask(database, 'MATCH (n:Entity) RETURN count(n) AS number', number);
    const [relations] = await ask(database, 'MATCH ()-[r]->() RETURN count(r) AS number', number);
    expect(graph.counts).toEqual({
      nodes: { value: nodes?.number, exact: true },
      relations: { value: relations?.number, exact: true },
    });
    expect(graph.dataVersion).toBe(graph.profile.dataVersion);
    expect(graph.profile.origin).toBe('meta');
  });

  test('names the first and the last day that a date may mean, and no open end', async () => {
    const { timeExtent } = await served.get('graph', '/api/graph');
    const days = z.object({ day: z.iso.date() });
    const stored = await ask(
      database,
      `MATCH ()-[r]->() UNWIND [r.beginsEarliest, r.beginsLatest, r.endsEarliest, r.endsLatest] AS day
       WITH day WHERE day < '9999' RETURN DISTINCT day`,
      days,
    );
    expect(stored.length).toBeGreaterThan(0);
    expect(timeExtent).toMatchObject({ earliest: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), exact: true });
    for (const { day } of stored) {
      expect(day >= (timeExtent?.earliest ?? day) && day <= (timeExtent?.latest ?? '')).toBe(true);
    }
  });
});

describe('what a foreign graph is', () => {
  test('has a size and no time extent, and does not count a meta node', async () => {
    const database = await useGraph(
      "CREATE (:City {name: 'Bern'})-[:IN]->(:Land {name: 'CH'}), (:EntenteMeta {key: 'entente'})",
    );
    const served = await serveApi(database);
    const graph = await served.get('graph', '/api/graph');
    expect(graph).toMatchObject({
      counts: { nodes: { value: 2, exact: true }, relations: { value: 1, exact: true } },
      timeExtent: null,
      dataVersion: null,
      profile: { origin: 'introspection' },
    });
    await served.close();
  });
});
