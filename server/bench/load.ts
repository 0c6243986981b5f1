import { inOpenGraph, type Surroundings } from './each-graph.ts';
import { clientOf } from './measure/client.ts';
import { type Load, load } from './measure/load.ts';
import { questionsAbout } from './measure/measure-graph.ts';
import { mixOf } from './measure/mix.ts';
import { processorTime } from './measure/processor-time.ts';
import type { Request } from './measure/request.ts';
import { type MeasuredServer, startServer } from './measure/server.ts';
import type { Options } from './options.ts';
import { loadTableOf } from './report/load-table.ts';
import type { LoadedGraph } from './report/results.ts';

const visitors = [1, 8, 50];
const serverCounts = [1, 2];

/** How one and two servers in front of one database stand up to some visitors, and to many. */
export function loadAll(options: Options, surroundings: Surroundings): Promise<LoadedGraph[]> {
  return inOpenGraph(options.graphs, surroundings, async (graph, open) => {
    const servers: MeasuredServer[] = [];
    try {
      for (let count = 0; count < Math.max(...serverCounts); count += 1)
        servers.push(await startServer(open.connection, graph.lens));
      const requests = await mixFor(servers[0], (client) =>
        questionsAbout(graph, open.connection, client, options.draws),
      );
      const loads: Load[] = [];
      for (const count of serverCounts)
        for (const clients of visitors) {
          const used = servers.slice(0, count);
          const measured = await loadOnce(requests, used, open.process, clients, options.seconds);
          surroundings.say(
            `  ${count} × server, ${clients} clients: ${measured.perSecond.toFixed(0)} answers/s`,
          );
          loads.push(measured);
        }
      surroundings.say(`\n${loadTableOf(loads)}`);
      return { graph: graph.name, title: graph.title, seconds: options.seconds, loads };
    } finally {
      for (const server of servers) await server.stop();
    }
  });
}

/** What will be asked, asked once of the server: the database has made its plans when the clock starts. */
async function mixFor(
  server: MeasuredServer | undefined,
  questions: (client: ReturnType<typeof clientOf>) => ReturnType<typeof questionsAbout>,
): Promise<Request[]> {
  const client = clientOf(server?.address ?? '');
  try {
    const requests = mixOf(await questions(client));
    await load(requests, [client], { clients: 4, seconds: 5 });
    return requests;
  } finally {
    client.close();
  }
}

async function loadOnce(
  requests: readonly Request[],
  servers: readonly MeasuredServer[],
  database: number,
  clients: number,
  seconds: number,
): Promise<Load> {
  const ways = servers.map(({ address }) => clientOf(address));
  const spent = async () => ({
    at: performance.now(),
    servers: (await Promise.all(servers.map((server) => server.state()))).reduce(
      (sum, { cpu }) => sum + cpu,
      0,
    ),
    database: await processorTime(database),
    benchmark: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
  });
  const before = await spent();
  const measured = await load(requests, ways, { clients, seconds });
  const after = await spent();
  for (const way of ways) way.close();
  const busy = (one: number, other: number) => (other - one) / (after.at - before.at);
  return {
    clients,
    servers: servers.length,
    ...measured,
    busy: {
      servers: busy(before.servers, after.servers),
      database:
        before.database === null || after.database === null ? null : busy(before.database, after.database),
      benchmark: busy(before.benchmark, after.benchmark),
    },
  };
}
