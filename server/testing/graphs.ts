import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { z } from 'zod';
import { findFolder } from '#db/cypher-files.ts';
import { Database } from '#db/database.ts';
import { identifier } from '#db/identifier.ts';
import { hashOfDatabase } from './hash.ts';
import { ask } from './raw.ts';

/** Fills an empty database: Cypher whose statements end with a semicolon and a line break, or a function. */
export type Graph = string | ((database: Database) => Promise<unknown>);

let open: Database | undefined;

/**
 * For `beforeAll`: the test database with the graph that ships, loaded as `npm start` loads it.
 * It belongs to all tests that use it: to change it, load one of your own with `useGraph`.
 */
export async function useSeedGraph(): Promise<Database> {
  const { loadSeed } = await import('#cli/seed/load.ts');
  return useNamed('seed', (database) => loadSeed(database, findFolder('seed')));
}

/**
 * For `beforeAll`: the test database with this graph and nothing else, neither indexes nor constraints.
 * A text that is loaded already, and unchanged since, is not loaded again; a function always runs.
 */
export async function useGraph(graph: Graph): Promise<Database> {
  if (typeof graph === 'function') return useNamed(null, graph);
  const name = createHash('sha256').update(graph).digest('hex');
  return useNamed(name, (database) => runEach(database, graph));
}

/** For `beforeAll`: the test database with nothing in it. */
export async function emptyDatabase(): Promise<Database> {
  return useGraph('');
}

/** Called after each file of tests. */
export async function closeDatabase(): Promise<void> {
  await open?.close();
  open = undefined;
}

/** What is loaded is known by its hash: a test that changed the graph costs the next one a reload, never its truth. */
async function useNamed(
  name: string | null,
  load: (database: Database) => Promise<unknown>,
): Promise<Database> {
  open ??= new Database(inject('connection'));
  const note = async (database: Database) => `${name} ${await hashOfDatabase(database)}`;
  const loaded = await readFile(inject('loadedFile'), 'utf8').catch(() => '');
  if (name !== null && loaded.startsWith(`${name} `) && loaded === (await note(open))) return open;
  await wipe(open);
  await load(open);
  await ask(open, 'CALL db.awaitIndexes(60)', z.object({}));
  await writeFile(inject('loadedFile'), name === null ? '' : await note(open));
  return open;
}

async function wipe(database: Database): Promise<void> {
  // Relations first: those of one hub at once would be more than a transaction may hold.
  await database.alterSchema('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await database.alterSchema('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const named = z.object({ name: z.string() });
  for (const { name } of await ask(database, 'SHOW CONSTRAINTS YIELD name RETURN name', named)) {
    await database.alterSchema(`DROP CONSTRAINT ${identifier(name)}`);
  }
  const own = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  for (const { name } of await ask(database, own, named)) {
    await database.alterSchema(`DROP INDEX ${identifier(name)}`);
  }
}

async function runEach(database: Database, cypher: string): Promise<void> {
  const statements = cypher.split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '');
  for (const statement of statements) await database.alterSchema(statement);
}
