import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '#cli/program.ts';
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
    `db.memory.transaction.max=${memory.transaction}`,
    `server.memory.pagecache.size=${memory.pageCache}`,
    // Without these two Neo4j takes ten seconds to stop. The first must be a plain 0.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
  ].join('\n')}\n`;
}

/** A folder that one Neo4j lives in: its data, configuration, log and password. */
export interface Home {
  readonly folder: string;
  readonly log: string;
  readonly password: string;
  readonly passwordFile: string;
}

/**
 * Makes the folder of a Neo4j ready for its start: with a random password when it is new, else as it was left.
 *
 * @param port where it is to listen this time
 */
export async function prepareHome(
  folder: string,
  port: number,
  jars: Jars,
  java: Java,
  memory: Memory = smallGraph,
): Promise<Home> {
  for (const part of ['conf', 'import', 'log']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port, memory));
  const passwordFile = join(folder, 'password');
  const home: Home = {
    folder,
    log: join(folder, 'log', 'console.log'),
    password: await providePassword(passwordFile),
    passwordFile,
  };
  if (!existsSync(join(folder, 'data', 'dbms', 'auth.ini'))) await setPassword(home, jars, java);
  return home;
}

/** What Neo4j's own programs need to find the folder. */
export function neo4jEnvironment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

/** The password in that file; a new one of 48 hexadecimal digits, readable by the owner only, where there is no file. */
export async function providePassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
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
  if (status !== 0) throw new Error(`Neo4j did not take its first password (status ${status}):\n${output}`);
}
