import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Connection } from '#db/database.ts';
import { NoNewJava } from './new-java.ts';
import { noteSum } from './sums.ts';
import { provideTestDatabase } from './test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection;
    /** A file in which the tests of one run note what they have loaded. */
    loadedFile: string;
  }
}

interface Shared {
  readonly connection: Connection;
  readonly loadedFile: string;
  stop(): Promise<void>;
}

/** Each project of the tests has a setup of its own and loads this module anew; the process is what they share. */
const processWide = globalThis as {
  ententeTestDatabase?: { users: number; readonly database: Promise<Shared> };
};

/** Gives a project's tests the one database of this run; the last project to end stops it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  processWide.ententeTestDatabase ??= { users: 0, database: start() };
  const shared = processWide.ententeTestDatabase;
  shared.users += 1;
  const { connection, loadedFile, stop } = await shared.database;
  project.provide('connection', connection);
  project.provide('loadedFile', loadedFile);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete processWide.ententeTestDatabase;
    await stop();
  };
}

/** Nothing can be told of a Neo4j that this machine cannot run: no failure, but said. */
function skipWithoutJava(error: unknown): never {
  if (!(error instanceof NoNewJava)) throw error;
  console.log(`Skipped: ${error.message}`);
  noteSum({ title: `skipped: ${error.message}`, seconds: 0, passed: 0, failed: 0 });
  process.exit(0);
}

async function start(): Promise<Shared> {
  const begin = performance.now();
  const database = await provideTestDatabase().catch(skipWithoutJava);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`Database of the tests: Neo4j, ${database.description}, ready after ${seconds} s`);
  const folder = await mkdtemp(join(tmpdir(), 'entente-tests-'));
  return {
    connection: database.connection,
    loadedFile: join(folder, 'loaded'),
    async stop() {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
