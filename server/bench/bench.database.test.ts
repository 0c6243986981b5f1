import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useSeedGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { seedGraph } from './graphs/seed.ts';
import { clientOf } from './measure/client.ts';
import type { Comparison } from './measure/compare.ts';
import { load } from './measure/load.ts';
import { measureGraph, questionsAbout } from './measure/measure-graph.ts';
import { mixOf } from './measure/mix.ts';
import { tableOf } from './report/table.ts';

/* The benchmark with few draws on the graph that ships: that it measures, not how fast. */

let served: Served;
beforeAll(async () => {
  served = await serveApi(await useSeedGraph());
});
afterAll(() => served.close());

describe('the benchmark', () => {
  test('measures every kind of question in all three ways', async () => {
    const done: Comparison[] = [];
    const comparisons = await measureGraph(seedGraph, inject('connection'), served.address, {
      draws: 4,
      isMeant: () => true,
      onCase: (comparison) => void done.push(comparison),
    });
    expect(done).toEqual(comparisons);
    expect(comparisons.length).toBeGreaterThan(15);
    for (const { name, api, bare, best, failed, queries } of comparisons) {
      expect(failed, name).toEqual({ count: 0, example: null });
      expect(api.count, name).toBe(4);
      expect(bare?.count ?? 0, name).toBe(queries > 0 ? 4 : 0);
      expect(best?.count ?? 4, name).toBe(4);
      expect(api.p50, name).toBeGreaterThan(0);
    }
    const compared = comparisons.filter(({ best }) => best !== null).map(({ name }) => name);
    expect(compared).toEqual(expect.arrayContaining(['search', 'node', 'summary', 'all shortest paths']));
    expect(tableOf(comparisons).split('\n')).toHaveLength(comparisons.length + 2);
    // Each of some forty kinds of questions is planned for the first time.
  }, 180_000);

  test('lets many visitors ask, all of whom are answered', async () => {
    const client = clientOf(served.address);
    const requests = mixOf(await questionsAbout(seedGraph, inject('connection'), client, 5));
    const { errors, example, durations, perSecond } = await load(requests, [client, client], {
      clients: 5,
      seconds: 1,
    });
    client.close();
    expect(example).toBeNull();
    expect(errors).toBe(0);
    expect(durations.count).toBeGreaterThanOrEqual(5);
    expect(perSecond).toBeGreaterThan(1);
  });
});
