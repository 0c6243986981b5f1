import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

describe('where the sources of the graph that ships disagree', () => {
  let database: Database;
  let served: Served;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  test('every contested relation is in one dispute, beside those that it opposes', async () => {
    const expected = await ask(
      database,
      'MATCH ()-[r {contested: true}]->() RETURN r.key AS key, coalesce(r.opposes, []) AS opposes',
      z.object({ key: z.string(), opposes: z.array(z.string()) }),
    );
    const { disputes, total, nodes } = await served.get('contested', '/api/contested?limit=500');
    const listed = disputes.flatMap(({ claims }) => claims.map(({ ref }) => ref));
    expect(listed.toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
    expect(total).toEqual({ value: expected.length, exact: true });
    expect(expected.some(({ opposes }) => opposes.length > 0)).toBe(true);
    for (const { key, opposes } of expected) {
      const dispute = disputes.find(({ claims }) => claims.some(({ ref }) => ref === key));
      expect(dispute?.claims.map(({ ref }) => ref)).toEqual(expect.arrayContaining(opposes));
    }
    const ends = disputes.flatMap(({ claims }) => claims.flatMap(({ from, to }) => [from, to]));
    expect(new Set(nodes.map(({ ref }) => ref))).toEqual(new Set(ends));
  });

  test('come page by page, with both claims side by side on each', async () => {
    const whole = await served.get('contested', '/api/contested?limit=500');
    const page = await served.get('contested', '/api/contested?limit=3&offset=1');
    expect(page.total).toEqual(whole.total);
    expect(page.disputes.length).toBeLessThanOrEqual(3);
    for (const { claims } of page.disputes) {
      const full = whole.disputes.find((dispute) => dispute.claims.some(({ ref }) => ref === claims[0]?.ref));
      expect(claims.length > 1).toBe((full?.claims.length ?? 0) > 1);
    }
  });

  test('are those that the filters leave', async () => {
    const all = await served.get('contested', '/api/contested');
    const some = await served.get('contested', '/api/contested?asOf=2015&possible=exclude');
    expect(some.total.value).toBeLessThan(all.total.value);
    const none = await served.get('contested', '/api/contested?contested=exclude');
    expect(none).toMatchObject({ total: { value: 0 }, disputes: [] });
  });
});

test('in a graph that nobody prepared nothing is contested, which is no error', async () => {
  const served = await serveApi(await useGraph("CREATE (:City {name: 'Bern'})-[:NEAR]->(:City)"));
  const answer = await served.get('contested', '/api/contested');
  expect(answer).toMatchObject({ total: { value: 0, exact: true }, disputes: [], nodes: [] });
  await served.close();
});
