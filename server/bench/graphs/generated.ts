import { join } from 'node:path';
import { writeLines } from './csv.ts';
import { nodeLines, partsOf, relationLines, type Size } from './generate.ts';
import { type BenchmarkGraph, matchByElementId } from './graph.ts';

const million: Size = { nodes: 1_000_000, relations: 10_000_000, hubs: 10, hubDegree: 100_000 };

/** A graph of any size, from a generator that always makes the same. */
function generatedGraph(size: Size, name: string): BenchmarkGraph {
  return {
    name,
    title: `Generated: ${size.nodes.toLocaleString('en-US')} nodes, ${size.relations.toLocaleString('en-US')} relations`,
    version: `1 ${JSON.stringify(size)}`,
    lens: null,
    missing: () => null,
    async write(folder) {
      await writeLines(join(folder, 'nodes.csv'), nodeLines(size));
      await writeLines(join(folder, 'relations.csv'), relationLines(size));
      return { nodes: [['', 'nodes.csv']], relations: [['', 'relations.csv']] };
    },
    pool: `
      MATCH (n)
      WITH n, toInteger(n.number) AS number
      WHERE number < ${size.hubs} OR number % 997 = 0
      RETURN elementId(n) AS id, elementId(n) AS ref, n.name AS caption, COUNT { (n)--() } AS degree,
        number >= ${partsOf(size).island} AS apart
      ORDER BY number`,
    match: matchByElementId,
    caption: 'name',
    indexed: false,
  };
}

export const millionGraph = generatedGraph(million, 'million');
