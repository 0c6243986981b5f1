import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import { prepareHome, username } from '#cli/local/home.ts';
import { type Jars, provideJars } from '#cli/local/jars.ts';
import { startNeo4j } from '#cli/local/neo4j.ts';
import { freePort } from '#cli/local/ports.ts';
import { killProcess } from '#cli/local/processes.ts';
import type { Java } from '#cli/local/tools.ts';
import { findJava } from '#cli/local/tools.ts';
import { findFolder } from '#db/cypher-files.ts';
import type { Connection } from '#db/database.ts';
import { readSettings } from '#server/settings.ts';
import { findNewJava } from './new-java.ts';
import { readTestSettings } from './settings.ts';

/** A Neo4j for the tests, which may do with it what they like. */
export interface TestDatabase {
  readonly connection: Connection;
  /** In words: which it is. */
  readonly description: string;
  stop(): Promise<void>;
}

/**
 * One Neo4j: the one of `NEO4J_TEST_URI`, else a container where a Docker daemon answers and has its image or can pull
 * it, else one from Maven. `ENTENTE_TEST_DATABASE` forces one of the
 * three, or a newer Neo4j.
 *
 * @throws NoNewJava where the newer one was asked for and no Java runs it
 */
export async function provideTestDatabase(): Promise<TestDatabase> {
  const { ENTENTE_TEST_DATABASE: forced, NEO4J_TEST_URI: uri } = readTestSettings();
  if (forced !== undefined)
    return { uri: given, docker: inContainer, maven: fromMaven, 'maven-2026': newerFromMaven }[forced]();
  if (uri !== undefined) return given();
  if (!(await dockerAnswers())) return fromMaven();
  return inContainer().catch((error: unknown) => {
    console.log(`Docker answers, but cannot run ${image} (${error}); taking Neo4j from Maven instead.`);
    return fromMaven();
  });
}

async function given(): Promise<TestDatabase> {
  const settings = readTestSettings();
  const uri = settings.NEO4J_TEST_URI;
  if (uri === undefined) throw new Error('ENTENTE_TEST_DATABASE is "uri": set NEO4J_TEST_URI as well.');
  return {
    connection: {
      uri,
      username: settings.NEO4J_TEST_USERNAME,
      password: settings.NEO4J_TEST_PASSWORD,
      database: null,
    },
    description: `the one at ${uri}`,
    stop: async () => undefined,
  };
}

async function dockerAnswers(): Promise<boolean> {
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

const image = 'neo4j:5.26-community';

async function inContainer(): Promise<TestDatabase> {
  const container = await new Neo4jContainer(image).start();
  return {
    connection: {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
      database: null,
    },
    description: `a container of ${image}`,
    stop: async () => void (await container.stop({ timeout: 0 })),
  };
}

/** The jars of the start. */
async function fromMaven(): Promise<TestDatabase> {
  const java = await findJava();
  return startedFrom(await provideJars(readSettings(process.env).localFolder, announce), java);
}

/** The newest Neo4j that the program is tried with, its jars in a folder beside those of the start. */
async function newerFromMaven(): Promise<TestDatabase> {
  const java = await findNewJava();
  const pom = join(findFolder('testing'), 'neo4j-2026', 'pom.xml');
  return startedFrom(await provideJars(`${readSettings(process.env).localFolder}-2026`, announce, pom), java);
}

const announce = (text: string) => console.log(text);

/** A Neo4j with a folder of data of its own that is thrown away. */
async function startedFrom(jars: Jars, java: Java): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const port = await freePort(27_687 + (process.pid % 5_000));
  const home = await prepareHome(folder, port, jars, java);
  const running = await startNeo4j(home, port, jars, java, {
    // Also where the tests themselves are cut short.
    onSpawn: (id) => void process.once('exit', () => killProcess(id)),
  });
  return {
    connection: { uri: running.uri, username, password: home.password, database: null },
    description: `${jars.version} from Maven, on Java ${java.version}`,
    stop: async () => {
      killProcess(running.process);
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
