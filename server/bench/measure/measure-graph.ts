import type { BenchmarkGraph } from '#bench/graphs/graph.ts';
import { endpoints } from '#contract/http/index.ts';
import type { Connection } from '#db/database.ts';
import { openBareDriver } from './bare.ts';
import { bestPlansFor } from './best-plans.ts';
import { type Case, casesOf } from './cases.ts';
import { type Client, clientOf } from './client.ts';
import { type Comparison, compare } from './compare.ts';
import { drawFrom, poolNode } from './draws.ts';
import { toRequest } from './request.ts';

/** The questions to ask about a graph that is served at that address. */
export async function questionsAbout(
  graph: BenchmarkGraph,
  connection: Connection,
  client: Client,
  draws: number,
): Promise<Case[]> {
  const driver = openBareDriver(connection);
  try {
    const pool = await driver.rows(graph.pool, poolNode);
    const answer = await client.ask(toRequest('graph', {}));
    const { profile } = endpoints.graph.answer.parse(JSON.parse(answer.text));
    return casesOf(drawFrom(pool, draws), profile, bestPlansFor(graph));
  } finally {
    await driver.close();
  }
}

/**
 * Measures every case, one after the other.
 *
 * @param onCase told each as soon as it is done
 */
export async function measureGraph(
  graph: BenchmarkGraph,
  connection: Connection,
  address: string,
  options: {
    draws: number;
    isMeant: (each: Case) => boolean;
    onCase: (comparison: Comparison) => Promise<void> | void;
  },
): Promise<Comparison[]> {
  const client = clientOf(address);
  const driver = openBareDriver(connection);
  try {
    const comparisons: Comparison[] = [];
    for (const each of await questionsAbout(graph, connection, client, options.draws)) {
      if (!options.isMeant(each)) continue;
      const comparison = await compare(each, client, driver);
      comparisons.push(comparison);
      await options.onCase(comparison);
    }
    return comparisons;
  } finally {
    client.close();
    await driver.close();
  }
}
