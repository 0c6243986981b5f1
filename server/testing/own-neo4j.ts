import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareHome, username } from '#cli/local/home.ts';
import { provideJars } from '#cli/local/jars.ts';
import { startNeo4j } from '#cli/local/neo4j.ts';
import { freePort } from '#cli/local/ports.ts';
import { killProcess } from '#cli/local/processes.ts';
import { findJava } from '#cli/local/tools.ts';
import type { Connection } from '#db/database.ts';
import { readSettings } from '#server/settings.ts';

/** A Neo4j that a test may kill and pause, with data of its own that outlives each of its processes. */
export interface OwnNeo4j {
  readonly connection: Connection;
  /** Starts it, at the same port each time; done when it answers. */
  start(): Promise<void>;
  kill(): void;
  /** It keeps its connections, takes new ones, and says nothing. */
  pause(): void;
  goOn(): void;
  /** Ends it, and removes its data. */
  remove(): Promise<void>;
}

/** One that does not run yet, from the jars of this checkout. */
export async function ownNeo4j(): Promise<OwnNeo4j> {
  const java = await findJava();
  const jars = await provideJars(readSettings(process.env).localFolder, console.log);
  const folder = await mkdtemp(join(tmpdir(), 'entente-own-'));
  const port = await freePort(33_687 + (process.pid % 5_000));
  const home = await prepareHome(folder, port, jars, java);
  let id: number | null = null;
  const send = (signal: NodeJS.Signals) => {
    if (id !== null) process.kill(id, signal);
  };
  const kill = () => {
    if (id !== null) killProcess(id);
    id = null;
  };
  // Also where the tests themselves are cut short.
  process.once('exit', kill);
  return {
    connection: {
      uri: `bolt://127.0.0.1:${port}`,
      username,
      password: home.password,
      database: null,
    },
    async start() {
      await startNeo4j(home, port, jars, java, {
        onSpawn: (spawned) => {
          id = spawned;
        },
      });
    },
    kill,
    pause: () => send('SIGSTOP'),
    goOn: () => send('SIGCONT'),
    async remove() {
      kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
