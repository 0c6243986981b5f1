import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { listen } from '#cli/start/listen.ts';
import { structuredLogger } from '#server/logger.ts';
import { Metrics } from '#server/metrics.ts';
import { useGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const lines: string[] = [];
const line = z.object({
  time: z.iso.datetime(),
  msg: z.literal('request'),
  requestId: z.uuid(),
  endpoint: z.string().nullable(),
  method: z.string(),
  status: z.int(),
  milliseconds: z.int().nonnegative(),
  cut: z.boolean(),
  queries: z.array(z.object({ query: z.string(), milliseconds: z.int(), outcome: z.string() })),
});

let served: Served;
let metrics: Metrics;
beforeAll(async () => {
  const database = await useGraph("CREATE (:Town {name: 'Secretville'})-[:NEAR]->(:Town {name: 'Bruges'});");
  const logger = structuredLogger({ write: (text) => void lines.push(text) });
  metrics = new Metrics(database);
  served = await serveApi(database, {
    observer: (told) => {
      logger.request(told);
      metrics.observe(told);
    },
  });
});
afterAll(() => served.close());

test('every request is a line with its id, endpoint, status, and queries with their durations', async () => {
  const response = await fetch(`${served.address}/api/search?q=secretville`, {
    headers: { authorization: 'Basic c2VjcmV0dmlsbGU6eA==', cookie: 'secretville=1' },
  });
  await response.arrayBuffer();
  await fetch(`${served.address}/api/search`);
  const told = () => lines.map((text) => line.parse(JSON.parse(text)));
  await expect.poll(() => told().length).toBe(2);
  const [found, refused] = told();
  expect(found).toMatchObject({
    requestId: response.headers.get('x-request-id'),
    endpoint: 'search',
    method: 'GET',
    status: 200,
    cut: false,
  });
  expect(found?.queries.length).toBeGreaterThan(0);
  expect(found?.queries.every(({ outcome }) => outcome === 'answered')).toBe(true);
  expect(refused).toMatchObject({ endpoint: 'search', status: 400, queries: [] });
});

test('what was asked for, and the login, are in no line and no figure', async () => {
  const { address, close } = await listen(metrics.app([]), 0);
  const text = await (await fetch(`${address}/metrics`)).text();
  expect(text).toContain('entente_request_duration_seconds_count{endpoint="search",status="200"} 1');
  expect(text).toMatch(/entente_query_duration_seconds_count\{query="[^"]+",outcome="answered"\} \d/);
  expect(text).toContain('entente_query_timeouts_total 0');
  expect(text).toMatch(/entente_query_places\{state="free"\} \d+/);
  for (const told of [text, lines.join('')])
    for (const secret of [inject('connection').password, /secretville/i, /c2VjcmV0/])
      expect(told).not.toMatch(secret);
  expect((await fetch(`${address}/`)).status).toBe(404);
  await close();
});

test('figures are not to be had where the page is', async () => {
  expect((await fetch(`${served.address}/metrics`)).headers.get('content-type')).not.toMatch(
    /openmetrics|version=/,
  );
});
