import type { BenchmarkGraph } from './graphs/graph.ts';
import { type OpenGraph, openGraph } from './graphs/open-graph.ts';

/** Where what the benchmark keeps lies, and how it tells what goes on. */
export interface Surroundings {
  readonly folders: { readonly graphs: string; readonly jars: string };
  readonly say: (text: string) => void;
}

/** Does the work with one graph after the other, each in a database of its own; those that are not here are named. */
export async function inOpenGraph<Result>(
  graphs: readonly BenchmarkGraph[],
  { folders, say }: Surroundings,
  work: (graph: BenchmarkGraph, open: OpenGraph) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const graph of graphs) {
    const reason = graph.missing();
    if (reason !== null) {
      say(`\n${graph.title}: SKIPPED, ${reason}.`);
      continue;
    }
    say(`\n${graph.title}`);
    const open = await openGraph(graph, folders, (text) => say(`  ${text} …`));
    try {
      say(`  ${(open.size / 1e6).toFixed(0)} MB on the disk, Neo4j ${open.neo4j}, Java ${open.java}`);
      results.push(await work(graph, open));
    } finally {
      await open.close();
    }
  }
  return results;
}
