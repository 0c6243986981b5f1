import { afterAll, beforeAll, expect, test } from 'vitest';
import { useSeedGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { warmUp, warmUpDates } from './warm-up.ts';

let served: Served;
beforeAll(async () => {
  served = await serveApi(await useSeedGraph());
});
afterAll(() => served.close());

test('what is asked after a start is answered, with a time and without', async () => {
  const first = await warmUp(served.address);
  expect(first.nodes.length).toBeGreaterThan(1);
  await warmUpDates(served.address, first);
  // A port on which nobody listens.
  await expect(warmUpDates('http://127.0.0.1:9', first)).rejects.toThrow();
}, 60_000);
