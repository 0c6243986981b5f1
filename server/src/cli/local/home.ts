import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '#cli/program.ts';
import { findFolder } from '#db/cypher-files.ts';
import { neo4jEnvironment } from './environment.ts';
import { Neo4jFailed } from './failure.ts';
import type { Jars } from './jars.ts';
import type { Java } from './tools.ts';

/** Neo4j's own administrator, the only user that Community has. */
export const username = 'neo4j';

/** How much memory a Neo4j may use beside the heap of its Java machine, as its configuration writes it. */
export interface Memory {
  /** For what it keeps of its files. */
  readonly pageCache: string;
  /** For one transaction. */
  readonly transaction: string;
}

const smallGraph: Memory = { pageCache: '128m', transaction: '256m' };

/**
 * What makes a Neo4j that listens on this machine only, reads no local files, calls no other host, and stops at
 * once.
 */
function configuration(port: number, memory: Memory): string {
  return `${[
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    // Left unset, LOAD CSV reads any file of this machine.
    'server.directories.import=import',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'dbms.usage_report.enabled=false',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.transaction.timeout=60s',
    // A plan with filters takes about a megabyte of the heap, and by itself Neo4j keeps a thousand.
    'server.memory.query_cache.per_db_cache_num_entries=256',
    `db.memory.transaction.max=${memory.transaction}`,
    `server.memory.pagecache.size=${memory.pageCache}`,
    // Without these two Neo4j takes ten seconds to stop. The first must be a plain 0.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
    `server.logs.config=${setting(join(findFolder('neo4j'), 'debug-log.xml'))}`,
    `server.logs.user.config=${setting(join(findFolder('neo4j'), 'console-log.xml'))}`,
  ].join('\n')}\n`;
}

/** In a file of settings a backslash, as Windows has them in its paths, begins an escape. */
const setting = (path: string) => path.replaceAll('\\', '/');

/** The files and folders of one Neo4j. */
export interface Places {
  readonly folder: string;
  readonly data: string;
  /** What Neo4j prints, from its last start on. */
  readonly log: string;
  /** What Neo4j notes for itself, of several starts. */
  readonly debugLog: string;
  readonly passwordFile: string;
  /** A file that is there from before the first start until that has succeeded. */
  readonly unfinished: string;
}

/** A folder that one Neo4j lives in, ready for its start. */
export interface Home extends Places {
  readonly password: string;
}

export const placesIn = (folder: string): Places => ({
  folder,
  data: join(folder, 'data'),
  log: join(folder, 'logs', 'console.log'),
  debugLog: join(folder, 'logs', 'debug.log'),
  passwordFile: join(folder, 'password'),
  unfinished: join(folder, 'unfinished'),
});

/** Whether a Neo4j has come up there before. */
export function hasData({ data, unfinished }: Places): boolean {
  return existsSync(data) && !existsSync(unfinished);
}

/**
 * Makes the folder of a Neo4j ready for its start: with a random password when it is new, else as it was left. Where
 * its first start was cut short, it begins anew.
 *
 * @param port where it is to listen this time
 * @throws Neo4jFailed
 */
export async function prepareHome(
  folder: string,
  port: number,
  jars: Jars,
  java: Java,
  memory: Memory = smallGraph,
): Promise<Home> {
  const places = placesIn(folder);
  for (const part of ['conf', 'import', 'logs']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port, memory));
  const home = { ...places, password: await providePassword(places.passwordFile) };
  if (hasData(places)) return home;
  await writeFile(places.unfinished, 'The first start has not succeeded yet. The next one begins anew.\n');
  await rm(places.data, { recursive: true, force: true });
  await setPassword(home, jars, java);
  return home;
}

/** The password in that file; a new one of 48 hexadecimal digits, readable by the owner only, where there is no file. */
export async function providePassword(file: string): Promise<string> {
  const known = await readPassword(file);
  if (known !== '') return known;
  const password = randomBytes(24).toString('hex');
  const part = `${file}.${process.pid}`;
  await rm(part, { force: true });
  await writeFile(part, `${password}\n`, { mode: 0o600, flag: 'wx' });
  await rename(part, file);
  return password;
}

/** Empty where there is none. */
export async function readPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function setPassword(home: Home, jars: Jars, java: Java): Promise<void> {
  const parameters = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(jars.folder, '*')];
  // Read from its file, as every user of the machine may see the words of a command.
  const command = ['dbms', 'set-initial-password', `@${home.passwordFile}`];
  const { status, output } = await runProgram(
    java.command,
    [...parameters, 'org.neo4j.cli.AdminTool', ...command],
    { environment: neo4jEnvironment(home.folder) },
  );
  if (status === 0) return;
  await writeFile(home.log, output).catch(() => undefined);
  throw await Neo4jFailed.explain(home, 'did not take its first password', await sizeOf(home.debugLog));
}

/** In bytes; 0 where there is no such file. */
export async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
