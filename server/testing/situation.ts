import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFolder } from '#db/cypher-files.ts';
import { killMarked, type MarkedProcess, markedProcesses, withMark } from './marked-processes.ts';

/** The server's program as it was built: a start without `start.mjs`. */
export const builtProgram = join(findFolder('server'), 'dist', 'server', 'start.js');

/** A program, and what it finds around it. */
export interface Situation {
  /** What Node runs, and its parameters: `[builtProgram]`, or `['start.mjs', 'start']` in a clone. */
  readonly command: readonly string[];
  /** Where it runs; else where the tests do. */
  readonly folder?: string;
  /** Beside what the tests have. What is `undefined` is not set for it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Another than the Node that runs the tests, or another program altogether. */
  readonly node?: string;
  /** The folder in which it may leave something behind: `Outcome.leftFiles`. */
  readonly watched?: string;
  /** Who runs it: the number of another user, which root alone may choose. */
  readonly user?: number;
}

/** What became of it. */
export interface Outcome {
  /** `null` where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it printed, on both streams, in the order in which it came. */
  readonly output: string;
  readonly milliseconds: number;
  /** Of the processes that it began, or that those began, the commands of those that still run a second later. */
  readonly leftRunning: readonly string[];
  /** What stands in the watched folder that did not stand there before: paths from there, three levels deep. */
  readonly leftFiles: readonly string[];
}

export interface Running {
  readonly process: number;
  /** Done when it has ended. */
  readonly outcome: Promise<Outcome>;
  /** What it has printed so far. */
  output(): string;
  /** Waits until it has printed this. Fails with all it printed where it ends before, or takes too long. */
  says(pattern: RegExp, timeout?: number): Promise<RegExpExecArray>;
  /** The address under which the explorer answers, as soon as the program prints it. */
  ready(timeout?: number): Promise<string>;
  /** All processes that it began, directly or not, and that run now, itself among them. Known on Linux only. */
  processes(): Promise<readonly MarkedProcess[]>;
  send(signal: NodeJS.Signals): void;
}

const begun = new Set<{ child: ChildProcess; mark: string }>();

/** Runs a program in a situation. `endSituations` ends it, whatever became of the test. */
export function enter(situation: Situation): Running {
  const { command, folder, environment = {}, node = process.execPath, user, watched } = situation;
  const mark = randomUUID();
  const begin = performance.now();
  const before = watched === undefined ? [] : filesBelow(watched);
  const child = spawn(node, command, {
    cwd: folder,
    env: withMark({ ...process.env, ...environment }, mark),
    ...(user === undefined ? {} : { uid: user, gid: user }),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  begun.add({ child, mark });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('output');
    });
  }

  const finish = async (): Promise<Outcome> => {
    const [status, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    const milliseconds = performance.now() - begin;
    // What it left running may keep the streams open.
    const closed = child.stdout.closed && child.stderr.closed;
    if (!closed) await Promise.race([once(child, 'close'), wait(500)]);
    let left = await markedProcesses(mark);
    if (left.length > 0) {
      await wait(1_000);
      left = await markedProcesses(mark);
    }
    child.emit('output');
    const leftRunning = left.map((one) => one.command);
    const after = watched === undefined ? [] : filesBelow(watched);
    const leftFiles = after.filter((file) => !before.includes(file));
    return { status, signal, output, milliseconds, leftRunning, leftFiles };
  };
  const outcome = finish();
  let ended = false;
  outcome.then(
    () => {
      ended = true;
      child.emit('output');
    },
    () => undefined,
  );

  const says = (pattern: RegExp, timeout = 60_000) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found === null && !ended) return;
        clearTimeout(late);
        child.off('output', look);
        if (found !== null) resolve(found);
        else
          reject(
            new Error(
              `It ended with ${child.exitCode ?? child.signalCode}, and never said ${pattern}:\n${output}`,
            ),
          );
      };
      const late = setTimeout(() => {
        child.off('output', look);
        reject(new Error(`It did not say ${pattern} in ${timeout} ms:\n${output}`));
      }, timeout);
      child.on('output', look);
      look();
    });

  return {
    process: child.pid ?? 0,
    outcome,
    output: () => output,
    says,
    ready: async (timeout) => (await says(/^(http:\/\/\S+)$/m, timeout))[1] ?? '',
    processes: () => markedProcesses(mark),
    send: (signal) => void child.kill(signal),
  };
}

/** Ends, at once, every program that was run, with all that it began. To be called after each test. */
export async function endSituations(): Promise<void> {
  for (const { child, mark } of begun) {
    child.kill('SIGKILL');
    await killMarked(mark);
  }
  begun.clear();
}

/** Files and folders below a folder, but not what is in `node_modules`. A folder ends in `/`. */
function filesBelow(folder: string, levels = 3, above = ''): readonly string[] {
  if (levels === 0 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [above + entry.name];
    const path = `${above}${entry.name}/`;
    if (entry.name === 'node_modules' || entry.name === '.git') return [path];
    return [path, ...filesBelow(join(folder, entry.name), levels - 1, path)];
  });
}
