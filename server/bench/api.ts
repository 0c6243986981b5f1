import { inOpenGraph, type Surroundings } from './each-graph.ts';
import type { Case } from './measure/cases.ts';
import { measureGraph } from './measure/measure-graph.ts';
import { startServer } from './measure/server.ts';
import type { ServerState } from './measure/server-messages.ts';
import type { Options } from './options.ts';
import { memoryLine } from './report/memory.ts';
import type { MeasuredGraph } from './report/results.ts';
import { tableOf } from './report/table.ts';

/**
 * Measures every kind of question on each graph, beside the driver alone and the best plans known.
 *
 * @param isMeant which of the kinds that the options choose
 */
export function measureAll(
  options: Options,
  surroundings: Surroundings,
  isMeant: (each: Case) => boolean = () => true,
): Promise<MeasuredGraph[]> {
  const { draws, cases } = options;
  const { say } = surroundings;
  return inOpenGraph(options.graphs, surroundings, async (graph, open) => {
    const server = await startServer(open.connection, graph.lens);
    try {
      const memory: ServerState[] = [await server.settled()];
      const comparisons = await measureGraph(graph, open.connection, server.address, {
        draws,
        isMeant: (each) => cases.test(each.name) && isMeant(each),
        onCase: async (comparison) => {
          memory.push(await server.state());
          say(`  ${comparison.name}: p95 ${comparison.api.p95.toFixed(0)} ms`);
        },
      });
      memory.push(await server.settled());
      const result = { graph: graph.name, title: graph.title, size: open.size, draws, comparisons, memory };
      say(`\n${tableOf(comparisons)}\n\n${memoryLine(result)}`);
      return result;
    } finally {
      await server.stop();
    }
  });
}
