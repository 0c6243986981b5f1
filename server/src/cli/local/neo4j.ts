import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refusesLogin } from '#cli/database/refuses-login.ts';
import { Explained } from '#cli/explained.ts';
import { Database } from '#db/database.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { countNodesQuery } from '#queries/search/count-nodes.ts';
import { stageOf } from './boot-log.ts';
import { neo4jEnvironment } from './environment.ts';
import { Neo4jFailed } from './failure.ts';
import { type Home, sizeOf, username } from './home.ts';
import type { Jars } from './jars.ts';
import { killProcess } from './processes.ts';
import type { Java } from './tools.ts';

/** A Neo4j that runs on this machine as a process of its own. */
export interface LocalNeo4j {
  readonly process: number;
  readonly uri: string;
}

/** In milliseconds. To recover much data takes its time. */
const startTimeout = 300_000;

/** In milliseconds: how long it may answer, but not give its data, before that is taken to be damaged. */
const dataTimeout = 2_000;

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

/** What a start may be told. */
export interface StartOptions {
  /** More for the Java machine. */
  readonly flags?: readonly string[];
  /** Told the process id as soon as there is one. */
  readonly onSpawn?: (process: number) => Promise<void> | void;
  /** Told in words what it does, each time that this changes. */
  readonly onStage?: (stage: string) => void;
}

/**
 * Starts Neo4j in a folder made ready for it, and waits until it answers and gives its data.
 *
 * It gets a process group of its own, so that Ctrl-C in the terminal reaches only the program, which then ends it in
 * order; and its log is a file, so that it outlives a program that was killed, for the next start to find.
 *
 * @throws Neo4jFailed where it ends instead, or does not answer in time
 */
export async function startNeo4j(
  home: Home,
  port: number,
  jars: Jars,
  java: Java,
  options: StartOptions = {},
): Promise<LocalNeo4j> {
  const debugFrom = await sizeOf(home.debugLog);
  await rename(home.log, `${home.log}.1`).catch(() => undefined);
  const child = spawnNeo4j(home, jars, java, options.flags ?? []);
  const ended = new AbortController();
  let signal: NodeJS.Signals | null = null;
  child.once('error', (error) => ended.abort(error));
  child.once('exit', (_, by) => {
    signal = by;
    ended.abort();
  });
  if (child.pid === undefined) throw new Explained(`${java.command} cannot be run.`);
  const running = { process: child.pid, uri: `bolt://127.0.0.1:${port}` };
  await options.onSpawn?.(running.process);
  try {
    const late = AbortSignal.timeout(startTimeout);
    await untilAnswers(running.uri, home, AbortSignal.any([ended.signal, late]), options.onStage);
    // On its port another may have answered that knows the same password: the folder's copy, if it runs.
    ended.signal.throwIfAborted();
  } catch (error) {
    killProcess(running.process);
    if (error instanceof DatabaseUnavailable)
      throw await Neo4jFailed.explain(home, 'runs, but does not give its data', debugFrom);
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    const what = ended.signal.aborted ? 'did not start' : `did not answer within ${startTimeout / 1000} s`;
    throw await Neo4jFailed.explain(home, what, debugFrom, signal);
  }
  await rm(home.unfinished, { force: true });
  child.unref();
  return running;
}

function spawnNeo4j(home: Home, jars: Jars, java: Java, more: readonly string[]): ChildProcess {
  const log = openSync(home.log, 'w');
  const parameters = [
    homeParameter(home.folder),
    `--config-dir=${join(home.folder, 'conf')}`,
    '--console-mode',
  ];
  const main = [jars.main, ...parameters];
  const child = spawn(java.command, [...flags, ...more, '-cp', join(jars.folder, '*'), ...main], {
    cwd: home.folder,
    env: neo4jEnvironment(home.folder),
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  return child;
}

/** By which the Neo4j of a folder is known among all processes of the machine. */
export const homeParameter = (folder: string) => `--home-dir=${folder}`;

/** @throws DatabaseUnavailable where it answers, but does not give its data; an AbortError */
async function untilAnswers(
  uri: string,
  home: Home,
  signal: AbortSignal,
  onStage: StartOptions['onStage'],
): Promise<void> {
  let refusals = 0;
  let stage: string | null = null;
  let answered: number | null = null;
  for (let pause = 100; ; pause = Math.min(pause * 1.2, 500)) {
    const answer = await ask(uri, home.password);
    if (answer === 'yes') return;
    if (answer === 'refused') {
      // While it starts, it may listen a moment before it knows its users. A third refusal is meant,
      // and to go on would make Neo4j refuse the right password as well, for a while.
      refusals += 1;
      if (refusals === 3) throw new Explained(refused(uri, home));
    }
    if (answer instanceof Error) {
      answered ??= performance.now();
      if (performance.now() - answered > dataTimeout) throw answer;
    }
    const now = await stageOf(home.log);
    if (now !== null && now !== stage) onStage?.(now);
    stage = now;
    await wait(answer === 'refused' ? 1_000 : pause, undefined, { signal });
  }
}

const refused = (uri: string, home: Home) =>
  `The Neo4j at ${uri} does not take the password in ${home.passwordFile}\n` +
  'If you have another copy of that file, put it back. Else "npm run reset" removes data and password, and the next\n' +
  'start makes new ones.';

/** Whether a Neo4j answers there, takes the password and gives its data. */
export async function answers(uri: string, password: string): Promise<boolean> {
  return (await ask(uri, password)) === 'yes';
}

/** An error: it is there, but its data is not. */
async function ask(
  uri: string,
  password: string,
): Promise<'yes' | 'refused' | 'silent' | DatabaseUnavailable> {
  const database = new Database({ uri, username, password, database: null });
  try {
    await database.version();
    // It answers also where its data could not be opened.
    const counted = await database
      .reader()
      .one(countNodesQuery, {})
      .catch((error: unknown) => error);
    if (counted instanceof DatabaseUnavailable) return counted;
    if (counted instanceof Error) throw counted;
    return 'yes';
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return refusesLogin(error) ? 'refused' : 'silent';
    throw error;
  } finally {
    await database.close();
  }
}
