import { loadSeed } from '#cli/seed/load.ts';
import { findFolder } from '#db/cypher-files.ts';
import type { BenchmarkGraph } from './graph.ts';

/** The graph that ships, with its indexes. */
export const seedGraph: BenchmarkGraph = {
  name: 'seed',
  title: 'The graph that ships',
  version: '1',
  lens: null,
  missing: () => null,
  load: (database) => loadSeed(database, findFolder('seed')),
  pool: `
    MATCH (n:Entity)
    WITH n, COUNT { (n)--() } AS degree
    RETURN elementId(n) AS id, n.key AS ref, n.caption AS caption, degree, degree = 0 AS apart
    ORDER BY n.key`,
  match: (variable, parameter) => `MATCH (${variable}:Entity {key: $${parameter}})`,
  caption: 'caption',
  indexed: true,
};
