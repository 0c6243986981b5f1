import fc from 'fast-check';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import type { Query } from '#db/query.ts';
import { ask } from '#testing/raw.ts';

export interface TestRelation {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
}
export interface TestGraph {
  readonly nodes: readonly string[];
  readonly relations: readonly TestRelation[];
}

/** Fills an empty database with these graphs. */
export async function load(database: Database, graphs: readonly TestGraph[]): Promise<void> {
  const relation = z.object({ key: z.string(), from: z.string(), to: z.string(), type: z.string() });
  const parameters = z.object({ nodes: z.array(z.string()), relations: z.array(relation) });
  const query: Query<typeof parameters> = {
    name: 'test',
    cypher: `
      CALL () { UNWIND $nodes AS key CREATE (:State {key: key}) }
      WITH 1 AS loaded
      UNWIND $relations AS one
      MATCH (a:State {key: one.from})
      MATCH (b:State {key: one.to})
      CREATE (a)-[:$(one.type) {key: one.key}]->(b)`,
    parameters,
    row: z.unknown(),
    example: { nodes: [], relations: [] },
  };
  await database.alterSchema('CREATE INDEX FOR (n:State) ON (n.key)');
  const all = {
    nodes: graphs.flatMap(({ nodes }) => [...nodes]),
    relations: graphs.flatMap(({ relations }) => [...relations]),
  };
  await database.write((writer) => writer.many(query, all));
}

/** Element ids by keys. */
export async function idsByKey(database: Database): Promise<Map<string, string>> {
  const rows = await ask(
    database,
    'MATCH (n) RETURN n.key AS key, elementId(n) AS id',
    z.object({ key: z.string(), id: z.string() }),
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** What is asked of a graph: two of its nodes, and what restricts the paths. */
export interface TestQuestion {
  readonly graph: TestGraph;
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[];
  readonly maximumLength: number;
  readonly limit: number;
}

/** Every shortest path, found by walking every path there is; in the order of the contract. */
export function bruteForce({ graph, from, to, types, maximumLength }: TestQuestion) {
  const wanted = graph.relations.filter(({ type }) => types.length === 0 || types.includes(type));
  const joining = (a: string, b: string) =>
    wanted.filter((one) => (one.from === a && one.to === b) || (one.from === b && one.to === a));
  const degree = (node: string) =>
    graph.relations.filter((one) => one.from === node || one.to === node).length;
  const found: string[][] = [];
  const walk = (path: string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === to) found.push(path);
    else if (path.length <= maximumLength)
      for (const next of graph.nodes)
        if (!path.includes(next) && joining(last, next).length > 0) walk([...path, next]);
  };
  walk([from]);
  const shortest = Math.min(...found.map((path) => path.length));
  const product = (path: string[]) => path.slice(1, -1).reduce((all, node) => all * degree(node), 1);
  return found
    .filter((path) => path.length === shortest)
    .sort((a, b) => product(a) - product(b) || (a.join('\n') < b.join('\n') ? -1 : 1))
    .map((nodes) => ({
      nodes,
      hops: nodes.slice(1).map((node, position) =>
        joining(nodes[position] ?? '', node)
          .map(({ key }) => key)
          .sort(),
      ),
    }));
}

const typeNames = ['A', 'B', 'C'];

/**
 * Small graphs with parallel relations, relations of a node with itself, and parts that are not connected: some dense,
 * some of relations between near neighbors only, some along a line, which makes long paths.
 */
const graphs = fc
  .record({
    size: fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
      { weight: 4, arbitrary: fc.integer({ min: 4, max: 9 }) },
    ),
    reach: fc.constantFrom(1, 1, 2, 8),
    line: fc.boolean(),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.boolean(), fc.constantFrom(...typeNames)), {
      maxLength: 24,
      size: 'max',
    }),
  })
  .map(({ size, reach, line, pairs }) => ({
    size,
    pairs: [
      ...Array.from({ length: line ? size - 1 : 0 }, (_, from) => ({ from, to: from + 1, type: 'A' })),
      ...pairs.map(([start, step, turned, type]) => {
        const [from, to] = [start % size, Math.min(size - 1, (start % size) + (step % (reach + 1)))];
        return turned ? { from: to, to: from, type } : { from, to, type };
      }),
    ],
  }));

const questions = fc.record({
  graph: graphs,
  // Often from the first node to the last, which lie far apart where relations do not reach far.
  from: fc.oneof(fc.constant(0), fc.nat(8)),
  to: fc.oneof(fc.constant(-1), fc.nat(8)),
  types: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    { weight: 3, arbitrary: fc.subarray([...typeNames, 'NO_SUCH_TYPE'], { minLength: 1 }) },
  ),
  maximumLength: fc.constantFrom(1, 2, 3, 4, 6, 8, 8),
  limit: fc.constantFrom(1, 2, 100),
});

/** Many questions, each about a graph of its own: all in one database, none connected with another. */
export function sample(count: number, seed: number): TestQuestion[] {
  return fc.sample(fc.noBias(questions), { numRuns: count, seed }).map((question, number) => {
    const { size, pairs } = question.graph;
    // Names in another order than they are made in, so that neither order can pass for the other.
    const name = (position: number) => `g${number}-${(position * 4 + 5) % 9}`;
    return {
      ...question,
      from: name(question.from % size),
      to: name((question.to + size) % size),
      graph: {
        nodes: Array.from({ length: size }, (_, position) => name(position)),
        relations: pairs.map(({ from, to, type }, position) => ({
          key: `g${number}-r${position}`,
          from: name(from),
          to: name(to),
          type,
        })),
      },
    };
  });
}
