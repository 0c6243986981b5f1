import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProvidedDatabase, Provider } from '#cli/database/provider.ts';
import type { Ending } from '#cli/ending.ts';
import type { Announce } from '#cli/report.ts';
import { classArchiveOf, prepareClassArchive } from './class-archive.ts';
import { prepareHome, username } from './home.ts';
import { pinnedVersion, provideJars } from './jars.ts';
import { answers, startNeo4j } from './neo4j.ts';
import { freePort } from './ports.ts';
import { commandOf, isAlive, stopProcess } from './processes.ts';
import { type LocalRecord, readRecord, writeRecord } from './record.ts';
import { findJava } from './tools.ts';

/**
 * The port that a folder begins with: away from Neo4j's usual 7687, and for each folder another, as two starts at the
 * same moment would find the same port free.
 */
function firstPort(folder: string): number {
  return 17_687 + (createHash('sha256').update(folder).digest().readUInt16BE() % 5_000);
}

/** A Neo4j of the program's own, from Maven, run by the Java of this machine. Its data stays in the folder. */
export function localProvider(folder: string): Provider {
  return {
    open: async (announce, ending) => {
      await mkdir(folder, { recursive: true });
      return (await reuse(folder, ending)) ?? (await startNew(folder, announce, ending));
    },
  };
}

/** The files that a folder keeps beside the jars. */
const places = (folder: string) => ({
  home: join(folder, 'home'),
  record: join(folder, 'running.json'),
});

/** The Neo4j that an earlier start left running, if it answers and is of the right version; else it is ended. */
async function reuse(folder: string, ending: Ending): Promise<ProvidedDatabase | null> {
  const { home, record } = places(folder);
  const last = await readRecord(record);
  const id = last?.process;
  if (!last || !id || !isAlive(id)) return null;
  const found = last.version === (await pinnedVersion()) ? await attach(folder) : null;
  if (found !== null) ending.add(() => stop(record, last, id));
  // The number may have gone to another process since.
  else if ((await commandOf(id))?.includes(home)) await stop(record, last, id);
  return found;
}

/** The local Neo4j, if it runs and answers; whoever asks does not become the one to end it. */
export async function attach(folder: string): Promise<ProvidedDatabase | null> {
  const { home, record } = places(folder);
  const last = await readRecord(record);
  if (!last?.process || !isAlive(last.process)) return null;
  const password = (await readFile(join(home, 'password'), 'utf8').catch(() => '')).trim();
  const connection = { uri: `bolt://127.0.0.1:${last.port}`, username, password, database: null };
  if (!(await answers(connection.uri, password))) return null;
  return { connection, description: `Neo4j ${last.version}, still running, on port ${last.port}`, own: true };
}

async function startNew(folder: string, announce: Announce, ending: Ending): Promise<ProvidedDatabase> {
  const { home: homeFolder, record } = places(folder);
  const java = await findJava();
  const jars = await provideJars(folder, announce);
  const port = await freePort((await readRecord(record))?.port ?? firstPort(folder));
  const home = await prepareHome(homeFolder, port, jars, java);
  const archive = classArchiveOf(folder, jars, java);
  announce(`starting Neo4j ${jars.version} on Java ${java.version}`);
  const { uri } = await startNeo4j(home, port, jars, java, {
    flags: archive.flags,
    onSpawn: (process) => {
      const started = { port, process, version: jars.version };
      ending.add(() => stop(record, started, process));
      return writeRecord(record, started);
    },
  });
  return {
    connection: { uri, username, password: home.password, database: null },
    description: `Neo4j ${jars.version}, local, on port ${port}`,
    own: true,
    prepareNextStart: () => ending.add(prepareClassArchive(archive, jars, java)),
  };
}

async function stop(file: string, started: LocalRecord, id: number): Promise<void> {
  await stopProcess(id);
  await writeRecord(file, { ...started, process: null });
}
