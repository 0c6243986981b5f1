import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findFolder } from '#db/cypher-files.ts';
import type { Database } from '#db/database.ts';
import { withNames } from '#db/named.ts';
import type { Query } from '#db/query.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { planOf } from '#testing/plan.ts';
import { ask } from '#testing/raw.ts';

const cypherFolder = findFolder('cypher');
const files = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace(/\.cypher$/, '').replaceAll('\\', '/'))
  .sort();
const fragments = files.filter((file) => file.startsWith('fragments/'));
/** Those of the library have tests of their own. */
const questions = files.filter((file) => !/^(fragments|library)\//.test(file));
const textOf = (file: string) => readFileSync(join(cypherFolder, `${file}.cypher`), 'utf8');

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && 'cypher' in value && 'parameters' in value && 'row' in value;

/** Every query that a module of this folder exports. */
async function readDefinitions(): Promise<Query[]> {
  const modules = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const exported = await Promise.all(
    modules.map(async (file) => Object.values(await import(join(import.meta.dirname, file)))),
  );
  return exported.flat().filter(isQuery);
}

const definitions = await readDefinitions();

/** Each text that may be sent, as a query of its own. */
const sendable = definitions.flatMap(({ variants, ...query }): Query[] => {
  if (variants === undefined) return [query];
  const { [variants.parameter]: _, ...shape } = query.parameters.shape;
  const usual = { ...query, parameters: z.object(shape) };
  const others = Object.entries(variants.texts).map(([text, { cypher, example }]) => ({
    ...query,
    name: `${query.name} (${text})`,
    cypher,
    example: { ...query.example, [variants.parameter]: example },
  }));
  return variants.always === true ? others : [usual, ...others];
});
const byName = sendable.map((query) => [query.name, query] as const);

/** A query as it is run: names of its example in their places. */
const named = (query: Query) => withNames(query, query.exampleNames ?? {});

/** Without comments and quoted texts, where a dollar sign means nothing. */
const bare = (cypher: string) =>
  cypher.replace(/\/\/[^\n]*/g, '').replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''");
const parametersIn = (cypher: string) =>
  [...new Set([...bare(cypher).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe('the files of questions', () => {
  test('have one definition each, and no definition lacks its file', () => {
    expect(definitions.map(({ name }) => name).sort()).toEqual(questions);
  });

  test('use every fragment', () => {
    const texts = sendable.map(({ cypher }) => cypher);
    const firstLine = (file: string) => textOf(file).split('\n', 1)[0] ?? '';
    expect(fragments.filter((file) => !texts.some((text) => text.includes(firstLine(file))))).toEqual([]);
  });

  test.each(files)('%s says in its first line what it asks or does', (file) => {
    const [first = ''] = textOf(file).split('\n');
    const writes = /^(schema|seed|fragments)\//.test(file);
    expect(first).toMatch(writes ? /^\/\/ [A-Z].*[.?]$/ : /^\/\/ [A-Z][^?]*\?( |$)/);
  });
});

describe('each query', () => {
  let database: Database;
  /** Puts the element id of a node or relation in the place of `elementId(its key)`. */
  let withIds: (value: unknown) => unknown;
  beforeAll(async () => {
    database = await useSeedGraph();
    const idOf = new Map(
      (
        await ask(
          database,
          `MATCH (n:Entity) RETURN n.key AS key, elementId(n) AS id
           UNION MATCH ()-[r]->() RETURN r.key AS key, elementId(r) AS id`,
          z.object({ key: z.string(), id: z.string() }),
        )
      ).map(({ key, id }) => [key, id]),
    );
    withIds = (value) => {
      if (Array.isArray(value)) return value.map(withIds);
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner)]));
      const [, key] = typeof value === 'string' ? (/^elementId\((.+)\)$/.exec(value) ?? []) : [];
      return key === undefined ? value : (idOf.get(key) ?? `no ${key} in the seed`);
    };
  });
  const exampleOf = (query: Query) => query.parameters.parse(withIds(query.example));

  test.each(byName)('%s takes the parameters that it names, and no other', (_, query) => {
    expect(parametersIn(query.cypher)).toEqual(Object.keys(query.parameters.shape).sort());
  });

  test.each(byName)('%s is complete once its names are in place', (_, query) => {
    expect(named(query).cypher).not.toMatch(/<<|>>|`\?|\$\{/);
  });

  test.each(byName)('%s is understood by the database, which plans it as it should', async (_, query) => {
    const plan = await planOf(named(query), exampleOf(query));
    if (query.planUses === undefined) return;
    expect(plan.operators.some((operator) => operator.includes(query.planUses ?? ''))).toBe(true);
    expect(plan.operators).not.toContain('AllNodesScan');
    // A predicate that cannot be looked at on the way makes a shortest path fall back on trying every path.
    expect(plan.operators.filter((operator) => operator.includes('VarLengthExpand'))).toEqual([]);
    expect(plan.operators.filter((operator) => operator.includes('AllRelationshipsScan'))).toEqual([]);
  });

  test.each(byName)('%s answers its example with rows of its form', async (_, query) => {
    const { type } = await planOf(named(query), exampleOf(query));
    if (type !== 'r' || query.row instanceof z.ZodNever) return;
    const rows = await database.reader().many(named(query), exampleOf(query));
    expect(rows.length).toBeGreaterThan(0);
  });
});
