import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { BEGUN, PAINTED } from './page/marks.ts';

/** What something has cost the thread of the page, in milliseconds that its processor worked: a busy machine adds little to it. */
export interface ProcessorTime {
  readonly longestTask: number;
  /** All tasks from the beginning until it was painted. */
  readonly untilPainted: number;
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number().optional(),
      tdur: z.number().optional(),
    }),
  ),
});

/** Does something in a page that notes its cost, and finds out what of the last of it the page's own thread has worked. */
export async function processorTimeOf<Result>(
  browser: Browser,
  page: Page,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly time: ProcessorTime }> {
  const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await browser.startTracing(page, { categories });
  const result = await work();
  const trace = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()));
  const lastOf = (mark: string) =>
    trace.traceEvents
      .filter(({ name }) => name === mark)
      .sort((one, other) => (other.ts ?? 0) - (one.ts ?? 0))[0];
  const [begun, painted] = [lastOf(BEGUN), lastOf(PAINTED)];
  if (begun?.ts === undefined || painted?.ts === undefined)
    throw new Error('What was traced does not say when it began and when it was painted.');
  const [from, to] = [begun.ts, painted.ts];
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === begun.pid && tid === begun.tid,
  );
  // The task that began it began before.
  const isOfIt = (start: number, length: number) => start + length > from && start < to;
  const own = tasks.filter(({ ts = 0, tdur = 0 }) => isOfIt(ts, tdur));
  const after = tasks.filter(({ ts = 0, tdur = 0 }) => ts + tdur > from);
  return {
    result,
    time: {
      longestTask: Math.max(0, ...after.map(({ tdur = 0 }) => tdur / 1000)),
      untilPainted: own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    },
  };
}
