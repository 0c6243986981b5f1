import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Database } from '#db/database.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { type Home, neo4jEnvironment, username } from './home.ts';
import type { Jars } from './jars.ts';
import type { Java } from './tools.ts';

/** A Neo4j that runs on this machine as a process of its own. */
export interface LocalNeo4j {
  readonly process: number;
  readonly uri: string;
}

/** In milliseconds: how long a start and an orderly stop may take. */
const startTimeout = 120_000;
const stopTimeout = 10_000;

const flags = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/**
 * Starts Neo4j in a folder made ready for it, and waits until it answers.
 *
 * It gets a process group of its own, so that Ctrl-C in the terminal reaches only the program, which then ends it in
 * order; and its log is a file, so that it outlives a program that was killed, for the next start to find.
 *
 * @param options.flags more for the Java machine
 * @param options.onSpawn told the process id as soon as there is one
 * @throws an Error with the end of its log where it ends instead, or does not answer in time
 */
export async function startNeo4j(
  home: Home,
  port: number,
  jars: Jars,
  java: Java,
  options: { flags?: readonly string[]; onSpawn?: (process: number) => Promise<void> | void } = {},
): Promise<LocalNeo4j> {
  const child = spawnNeo4j(home, jars, java, options.flags ?? []);
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', async () => reject(new Error(`Neo4j did not start. ${await endOfLog(home)}`)));
  });
  ended.catch(() => undefined);
  if (child.pid === undefined) return ended;
  const running = { process: child.pid, uri: `bolt://127.0.0.1:${port}` };
  await options.onSpawn?.(running.process);
  const given = AbortSignal.timeout(startTimeout);
  try {
    await Promise.race([untilAnswers(running.uri, home.password, given), ended]);
  } catch (error) {
    killNeo4j(running);
    if (!given.aborted) throw error;
    throw new Error(`Neo4j did not answer within ${startTimeout / 1000} s. ${await endOfLog(home)}`);
  }
  child.unref();
  return running;
}

function spawnNeo4j(home: Home, jars: Jars, java: Java, more: readonly string[]): ChildProcess {
  const log = openSync(home.log, 'w');
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.folder}`];
  const parameters = [...main, `--config-dir=${join(home.folder, 'conf')}`, '--console-mode'];
  const child = spawn(java.command, [...flags, ...more, '-cp', join(jars.folder, '*'), ...parameters], {
    cwd: home.folder,
    env: neo4jEnvironment(home.folder),
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  return child;
}

async function endOfLog(home: Home): Promise<string> {
  const lines = (await readFile(home.log, 'utf8')).trim().split('\n');
  return `The end of ${home.log}:\n${lines.slice(-8).join('\n')}`;
}

async function untilAnswers(uri: string, password: string, signal: AbortSignal): Promise<void> {
  for (let pause = 100; ; pause = Math.min(pause * 1.2, 500)) {
    if (await answers(uri, password)) return;
    await wait(pause, undefined, { signal });
  }
}

/** Whether a Neo4j answers there and takes the password. */
export async function answers(uri: string, password: string): Promise<boolean> {
  const database = new Database({ uri, username, password, database: null });
  try {
    await database.version();
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return false;
    throw error;
  } finally {
    await database.close();
  }
}

/** Ends it in order; where it has not ended after a while, by force. */
export async function stopNeo4j(running: LocalNeo4j): Promise<void> {
  signal(running, 'SIGTERM');
  for (let waited = 0; waited < stopTimeout; waited += 50) {
    if (!isAlive(running.process)) return;
    await wait(50);
  }
  killNeo4j(running);
}

/** Ends it at once. Only for what will never be read again, or does not end otherwise. */
export function killNeo4j(running: LocalNeo4j): void {
  signal(running, 'SIGKILL');
}

/** Whether a process of that number runs. */
export function isAlive(process: number): boolean {
  return signal({ process }, 0);
}

function signal(running: Pick<LocalNeo4j, 'process'>, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(running.process, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') return true;
    return false;
  }
}
