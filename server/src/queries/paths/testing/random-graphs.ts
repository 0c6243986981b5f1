import fc from 'fast-check';
import { z } from 'zod';
import { readEdtf } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import type { Query } from '#db/query.ts';
import { ask } from '#testing/raw.ts';

export const typeNames = ['ALLY_OF', 'MET', 'DISPUTES', 'LOCATED_IN'] as const;
export const kindNames = ['State', 'Person'] as const;

/** The sources there are, with the years in which they were published. */
export const published = { early: 2001, late: 2005 } as const;

export interface TestRelation {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: (typeof typeNames)[number];
  readonly modality: 'fact' | 'opinion' | null;
  readonly contested: boolean;
  readonly sources: readonly ('early' | 'late')[];
  /** A year, the fifteenth of June of a year, `..` as an end. */
  readonly begins: string | null;
  readonly ends: string | null;
}

export interface TestNode {
  readonly key: string;
  readonly kind: (typeof kindNames)[number];
}

export interface TestGraph {
  readonly nodes: readonly TestNode[];
  readonly relations: readonly TestRelation[];
}

/** Fills an empty database with these graphs, and the sources. */
export async function load(database: Database, graphs: readonly TestGraph[]): Promise<void> {
  const parameters = z.object({ nodes: z.array(z.unknown()), relations: z.array(z.unknown()) });
  const query: Query<typeof parameters> = {
    name: 'test',
    cypher: `
      CALL () { UNWIND $nodes AS node CREATE (n:$(node.label) {key: node.key}) SET n += node.properties }
      WITH 1 AS loaded
      UNWIND $relations AS one
      MATCH (a:State|Person {key: one.from})
      MATCH (b:State|Person {key: one.to})
      CREATE (a)-[r:$(one.type)]->(b)
      SET r = one.properties`,
    parameters,
    row: z.unknown(),
    example: { nodes: [], relations: [] },
  };
  for (const kind of kindNames) await database.alterSchema(`CREATE INDEX FOR (n:${kind}) ON (n.key)`);
  const sources = Object.entries(published).map(([key, year]) => ({
    label: 'Source',
    key,
    properties: dated('begins', String(year)),
  }));
  const nodes = graphs.flatMap((graph) =>
    graph.nodes.map(({ key, kind }) => ({ label: kind, key, properties: {} })),
  );
  const relations = graphs.flatMap((graph) => graph.relations.map(stored));
  for (let start = 0; start < Math.max(nodes.length, relations.length); start += 5_000)
    await database.write((writer) =>
      writer.many(query, {
        nodes: [...(start === 0 ? sources : []), ...nodes.slice(start, start + 5_000)],
        relations: [],
      }),
    );
  for (let start = 0; start < relations.length; start += 5_000)
    await database.write((writer) =>
      writer.many(query, { nodes: [], relations: relations.slice(start, start + 5_000) }),
    );
}

function stored({ from, to, type, key, modality, contested, sources, begins, ends }: TestRelation) {
  return {
    from,
    to,
    type,
    properties: {
      key,
      ...(modality === null ? {} : { modality }),
      contested,
      ...(sources.length === 0 ? {} : { sourceKeys: sources, sourceStances: sources.map(() => 'asserts') }),
      ...dated('begins', begins),
      ...dated('ends', ends),
    },
  };
}

function dated(name: string, text: string | null): Record<string, string> {
  if (text === null) return {};
  const { earliest, latest } = readEdtf(text);
  return { [name]: text, [`${name}Earliest`]: earliest ?? '', [`${name}Latest`]: latest ?? '' };
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

const date = fc
  .tuple(fc.integer({ min: 2000, max: 2006 }), fc.boolean())
  .map(([year, isDay]) => (isDay ? `${year}-06-15` : String(year)));

const relation = fc.record({
  start: fc.nat(8),
  step: fc.nat(8),
  isTurned: fc.boolean(),
  type: fc.constantFrom(...typeNames),
  modality: fc.constantFrom('fact' as const, 'fact' as const, 'opinion' as const, null),
  contested: fc.constantFrom(false, false, false, true),
  sources: fc.constantFrom([], ['early'], ['late'], ['early', 'late'], ['late', 'early']) as fc.Arbitrary<
    ('early' | 'late')[]
  >,
  begins: fc.oneof(fc.constant(null), date, date),
  ends: fc.oneof(fc.constant(null), fc.constant('..'), date),
});

/**
 * Small graphs with parallel relations, relations of a node with itself, hubs, and parts that are not connected: some
 * dense, some of relations between near neighbors only, some along a line, which makes long paths.
 */
const shape = fc.record({
  size: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 9, arbitrary: fc.integer({ min: 4, max: 8 }) },
  ),
  kinds: fc.array(fc.constantFrom(...kindNames), { minLength: 9, maxLength: 9 }),
  reach: fc.constantFrom(1, 2, 3, 8),
  hasHub: fc.boolean(),
  line: fc.option(relation),
  relations: fc.array(relation, { minLength: 12, maxLength: 30, size: 'max' }),
});

/** Many graphs: none connected with another, all with names of their own. */
export function sampleGraphs(count: number, seed: number): TestGraph[] {
  return fc.sample(fc.noBias(shape), { numRuns: count, seed }).map((graph, number) => {
    const { size, kinds, reach, hasHub, line } = graph;
    // Names in another order than they are made in, so that neither order can pass for the other.
    const name = (place: number) => `g${number}-${(place * 4 + 5) % 9}`;
    const along =
      line === null ? [] : Array.from({ length: size - 1 }, (_, start) => ({ ...line, start, step: 1 }));
    const ended = (
      { start, step, isTurned }: { start: number; step: number; isTurned: boolean },
      place: number,
    ) => {
      const near = hasHub && place % 3 === 0 ? 0 : start % size;
      const far = Math.min(size - 1, near + (hasHub && near === 0 ? step : step % (reach + 1)));
      return isTurned ? { from: name(far), to: name(near) } : { from: name(near), to: name(far) };
    };
    return {
      nodes: Array.from({ length: size }, (_, place) => ({
        key: name(place),
        kind: kinds[place] ?? 'State',
      })),
      relations: [...along, ...graph.relations].map((one, place) => {
        const { start: _, step: __, isTurned: ___, ...rest } = one;
        const ends =
          place < along.length ? { from: name(one.start), to: name(one.start + 1) } : ended(one, place);
        // An end before the begin is no state that ever was.
        const [begins, last] = [rest.begins, rest.ends];
        const isBackward =
          begins !== null && last !== null && last !== '..' && last.slice(0, 4) < begins.slice(0, 4);
        return {
          ...rest,
          ...ends,
          key: `g${number}-r${String((place * 7) % 50).padStart(2, '0')}-${place}`,
          ...(isBackward ? { begins: last, ends: begins } : {}),
        };
      }),
    };
  });
}
