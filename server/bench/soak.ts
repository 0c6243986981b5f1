import { Explained } from '#cli/explained.ts';
import { inOpenGraph, type Surroundings } from './each-graph.ts';
import { clientOf } from './measure/client.ts';
import { load } from './measure/load.ts';
import { questionsAbout } from './measure/measure-graph.ts';
import { mixOf } from './measure/mix.ts';
import { startServer } from './measure/server.ts';
import type { Bar } from './measure/statistics.ts';
import type { Options } from './options.ts';

/** What came of many visitors over a long time. */
export interface Soaked {
  readonly graph: string;
  readonly seconds: number;
  readonly answers: number;
  readonly errors: number;
  readonly histogram: readonly Bar[];
  /** In bytes, after all that was no longer needed had been freed. */
  readonly heap: { readonly early: number; readonly late: number };
}

/** So many ask at once, each its next question as soon as it has its answer. */
const clients = 8;

/** In seconds, at most: after so long the server has made what it keeps. */
const settling = 60;

/** How much more the heap may hold at the end. */
const growth = 1.2;

/**
 * Lets visitors ask all that can be asked, in turn, for a long time.
 *
 * @throws Explained where an answer was not as it should be, or the memory of the server grows
 */
export function soak(options: Options, surroundings: Surroundings): Promise<Soaked[]> {
  return inOpenGraph(options.graphs, surroundings, async (graph, open) => {
    const server = await startServer(open.connection, graph.lens);
    const client = clientOf(server.address);
    try {
      const requests = mixOf(await questionsAbout(graph, open.connection, client, options.draws));
      // The database makes its plans before the clock starts.
      await load(requests, [client], { clients: 4, seconds: 10 });
      const first = Math.min(settling, options.seconds / 3);
      const early = await load(requests, [client], { clients, seconds: first });
      const before = await server.settled();
      const late = await load(requests, [client], { clients, seconds: options.seconds - first });
      const after = await server.settled();
      const soaked: Soaked = {
        graph: graph.name,
        seconds: options.seconds,
        answers: early.durations.count + late.durations.count,
        errors: early.errors + late.errors,
        histogram: late.histogram.map((bar, place) => ({
          ...bar,
          count: bar.count + (early.histogram[place]?.count ?? 0),
        })),
        heap: { early: before.heapUsed, late: after.heapUsed },
      };
      tell(soaked, surroundings.say);
      if (soaked.errors > 0)
        throw new Explained(`${soaked.errors} errors, as: ${early.example ?? late.example}`);
      if (after.heapUsed > before.heapUsed * growth)
        throw new Explained(`The heap has grown to more than ${growth} times what it held.`);
      return soaked;
    } finally {
      client.close();
      await server.stop();
    }
  });
}

function tell({ seconds, answers, errors, histogram, heap }: Soaked, say: Surroundings['say']): void {
  say(`  ${answers} answers in ${seconds} s to ${clients} visitors, ${errors} errors`);
  for (const { upTo, count } of histogram) {
    const bar = '█'.repeat(Math.ceil((count / Math.max(1, answers)) * 50));
    const title = upTo === null ? 'more' : `≤ ${upTo} ms`;
    say(`  ${title.padEnd(12)}${String(count).padStart(8)}  ${bar}`);
  }
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  say(
    `  heap: ${megabytes(heap.early)} after the first part, ${megabytes(heap.late)} at the end (${(heap.late / heap.early).toFixed(2)} times)`,
  );
}
