import type { BenchmarkGraph } from './graphs/graph.ts';
import { openGraph } from './graphs/open-graph.ts';
import { measureGraph } from './measure/measure-graph.ts';
import { startServer } from './measure/server.ts';
import type { ServerState } from './measure/server-messages.ts';
import type { Options } from './options.ts';
import { memoryLine } from './report/memory.ts';
import type { MeasuredGraph } from './report/results.ts';
import { tableOf } from './report/table.ts';

/** Where what the benchmark keeps lies, and how it tells what goes on. */
export interface Surroundings {
  readonly folders: { readonly graphs: string; readonly jars: string };
  readonly say: (text: string) => void;
}

/** Measures one graph after the other, each in a database and with a server of its own. */
export async function measureAll(options: Options, surroundings: Surroundings): Promise<MeasuredGraph[]> {
  const measured: MeasuredGraph[] = [];
  for (const graph of options.graphs) {
    const reason = graph.missing();
    if (reason === null) measured.push(await measureOne(graph, options, surroundings));
    else surroundings.say(`\n${graph.title}: SKIPPED, ${reason}.`);
  }
  return measured;
}

async function measureOne(
  graph: BenchmarkGraph,
  { draws, cases }: Options,
  { folders, say }: Surroundings,
): Promise<MeasuredGraph> {
  say(`\n${graph.title}`);
  const open = await openGraph(graph, folders, (text) => say(`  ${text} …`));
  say(`  ${(open.size / 1e6).toFixed(0)} MB on the disk, Neo4j ${open.neo4j}, Java ${open.java}`);
  try {
    const server = await startServer(open.connection);
    try {
      const memory: ServerState[] = [await server.settled()];
      const comparisons = await measureGraph(graph, open.connection, server.address, {
        draws,
        cases,
        onCase: async (comparison) => {
          memory.push(await server.state());
          say(`  ${comparison.name}: p95 ${comparison.api.p95.toFixed(0)} ms`);
        },
      });
      memory.push(await server.settled());
      const result = { graph: graph.name, title: graph.title, size: open.size, draws, comparisons, memory };
      say(`\n${tableOf(comparisons)}\n${memoryLine(result)}`);
      return result;
    } finally {
      await server.stop();
    }
  } finally {
    await open.close();
  }
}
