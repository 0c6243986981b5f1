import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refusesLogin } from '#cli/database/refuses-login.ts';
import { Explained } from '#cli/explained.ts';
import { Database } from '#db/database.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { type Home, neo4jEnvironment, username } from './home.ts';
import type { Jars } from './jars.ts';
import { killProcess } from './processes.ts';
import type { Java } from './tools.ts';

/** A Neo4j that runs on this machine as a process of its own. */
export interface LocalNeo4j {
  readonly process: number;
  readonly uri: string;
}

/** In milliseconds. */
const startTimeout = 120_000;

const flags = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  // The second compiler would take a quarter of the start, and more where there are few cores, to make queries quicker
  // that are quick already: what this Neo4j holds is small.
  '-XX:TieredStopAtLevel=1',
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
  const ended = new AbortController();
  child.once('error', (error) => ended.abort(error));
  child.once('exit', () => ended.abort());
  if (child.pid === undefined) throw new Explained(`${java.command} cannot be run.`);
  const running = { process: child.pid, uri: `bolt://127.0.0.1:${port}` };
  await options.onSpawn?.(running.process);
  try {
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(startTimeout)]);
    await untilAnswers(running.uri, home.password, signal);
  } catch (error) {
    killProcess(running.process);
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    const what = ended.signal.aborted ? 'did not start' : `did not answer within ${startTimeout / 1000} s`;
    throw new Explained(`Neo4j ${what}. ${await endOfLog(home)}`);
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
  let refusals = 0;
  for (let pause = 100; ; pause = Math.min(pause * 1.2, 500)) {
    const answer = await ask(uri, password);
    if (answer === 'yes') return;
    if (answer === 'refused') {
      // While it starts, it may listen a moment before it knows its users. A third refusal is meant,
      // and to go on would make Neo4j refuse the right password as well, for a while.
      refusals += 1;
      if (refusals === 3)
        throw new Explained(
          `At ${uri} a Neo4j answers that does not take our password. Is it another one? Start again.`,
        );
    }
    await wait(answer === 'refused' ? 1_000 : pause, undefined, { signal });
  }
}

/** Whether a Neo4j answers there and takes the password. */
export async function answers(uri: string, password: string): Promise<boolean> {
  return (await ask(uri, password)) === 'yes';
}

async function ask(uri: string, password: string): Promise<'yes' | 'refused' | 'silent'> {
  const database = new Database({ uri, username, password, database: null });
  try {
    await database.version();
    return 'yes';
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return refusesLogin(error) ? 'refused' : 'silent';
    throw error;
  } finally {
    await database.close();
  }
}
