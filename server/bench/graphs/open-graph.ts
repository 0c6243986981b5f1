import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neo4jEnvironment } from '#cli/local/environment.ts';
import { prepareHome, username } from '#cli/local/home.ts';
import { type Jars, provideJars } from '#cli/local/jars.ts';
import { startNeo4j } from '#cli/local/neo4j.ts';
import { freePort } from '#cli/local/ports.ts';
import { killProcess, stopProcess } from '#cli/local/processes.ts';
import { findJava, type Java } from '#cli/local/tools.ts';
import { runProgram } from '#cli/program.ts';
import type { Announce } from '#cli/report.ts';
import { type Connection, Database } from '#db/database.ts';
import type { BenchmarkGraph, ImportFiles } from './graph.ts';

/** A Neo4j of the benchmark's own, with one graph in it. */
export interface OpenGraph {
  readonly connection: Connection;
  /** Its process. */
  readonly process: number;
  readonly java: string;
  readonly neo4j: string;
  /** What the graph takes on the disk, in bytes. */
  readonly size: number;
  close(): Promise<void>;
}

/** More than what the program gives its own small Neo4j: this one stands for a database server. */
const memory = { pageCache: '2g', transaction: '1g' };
const flags = ['-Xmx2g', '-XX:TieredStopAtLevel=4'];

const firstPort = 29_687;

/**
 * Starts a Neo4j with that graph, which is loaded the first time and kept for the next.
 *
 * @param folders `graphs`: where graphs are kept; `jars`: where Neo4j is
 */
export async function openGraph(
  graph: BenchmarkGraph,
  folders: { readonly graphs: string; readonly jars: string },
  announce: Announce,
): Promise<OpenGraph> {
  const java = await findJava();
  const jars = await provideJars(folders.jars, announce);
  const folder = join(folders.graphs, graph.name);
  const isKept = (await readFile(join(folder, 'loaded'), 'utf8').catch(() => '')) === graph.version;
  if (!isKept) await rm(folder, { recursive: true, force: true });
  const port = await freePort(firstPort);
  const home = await prepareHome(folder, port, jars, java, memory);
  if (!isKept && graph.write !== undefined) {
    announce(`writing ${graph.name}`);
    const files = await graph.write(join(folder, 'import'));
    announce(`importing ${graph.name}`);
    await bulkImport(folder, files, jars, java);
  }
  const { process: id, uri } = await startNeo4j(home, port, jars, java, {
    flags,
    // Also where the benchmark itself is cut short.
    onSpawn: (started) => void process.once('exit', () => killProcess(started)),
  });
  const connection = { uri, username, password: home.password, database: null };
  if (!isKept && graph.load !== undefined) await loadThrough(connection, graph.load);
  if (!isKept) await writeFile(join(folder, 'loaded'), graph.version);
  return {
    connection,
    process: id,
    java: java.version,
    neo4j: jars.version,
    size: await sizeOf(join(folder, 'data')),
    close: () => stopProcess(id),
  };
}

async function loadThrough(
  connection: Connection,
  load: (database: Database) => Promise<unknown>,
): Promise<void> {
  const database = new Database(connection);
  try {
    await load(database);
  } finally {
    await database.close();
  }
}

async function bulkImport(folder: string, files: ImportFiles, jars: Jars, java: Java): Promise<void> {
  const from = (file: string) => join(folder, 'import', file);
  const named = (name: string, file: string) => (name === '' ? from(file) : `${name}=${from(file)}`);
  const parameters = [
    ...['-Xmx2g', '-cp', join(jars.folder, '*'), 'org.neo4j.cli.AdminTool'],
    ...['database', 'import', 'full', '--overwrite-destination', '--multiline-fields=true'],
    ...files.nodes.map(([label, file]) => `--nodes=${named(label, file)}`),
    ...files.relations.map(([type, file]) => `--relationships=${named(type, file)}`),
    // What names the database must not follow on the relations, which would take it for another file of theirs.
    '--skip-bad-relationships=false',
    'neo4j',
  ];
  const { status, output } = await runProgram(java.command, parameters, {
    environment: neo4jEnvironment(folder),
    folder,
  });
  if (status !== 0) throw new Error(`The import failed (status ${status}):\n${output.slice(-2_000)}`);
  for (const [, file] of [...files.nodes, ...files.relations]) await rm(from(file));
}

async function sizeOf(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size;
  return sum;
}
