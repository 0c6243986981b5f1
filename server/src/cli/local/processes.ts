import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { runProgram } from '#cli/program.ts';

/** Whether a process of that number runs. */
export function isAlive(id: number): boolean {
  return send(id, 0);
}

/** Ends a process in order; where it has not ended after a while, by force. */
export async function stopProcess(id: number, patience = 10_000): Promise<void> {
  send(id, 'SIGTERM');
  await untilEnded(id, patience);
  if (!isAlive(id)) return;
  killProcess(id);
  await untilEnded(id, 1_000);
}

async function untilEnded(id: number, patience: number): Promise<void> {
  const begin = performance.now();
  while (isAlive(id) && performance.now() - begin < patience) await wait(20);
}

/** Ends a process at once. */
export function killProcess(id: number): void {
  send(id, 'SIGKILL');
}

/**
 * The processes that were started with one of these words among the parameters of their command.
 *
 * @param words each of them a whole parameter, particular enough that only what is meant has it
 */
export async function processesWith(words: readonly string[]): Promise<readonly number[]> {
  const list = { linux: fromProc, win32: fromWindows }[process.platform as string] ?? fromPs;
  const found = (await list()).filter(({ command }) => words.some((word) => command.includes(` ${word} `)));
  return found.map(({ id }) => id).filter((id) => id !== process.pid);
}

/** A process and the words of its command, each with a space before and after it. */
interface Listed {
  readonly id: number;
  readonly command: string;
}

async function fromProc(): Promise<readonly Listed[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    ids.map(async (id) => {
      // It may end while it is looked at.
      const words = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      return { id: Number(id), command: ` ${words.replaceAll('\0', ' ')} ` };
    }),
  );
}

const fromPs = () => listedBy('ps', ['-axww', '-o', 'pid=,command=']);

function fromWindows(): Promise<readonly Listed[]> {
  const script =
    'Get-CimInstance Win32_Process -Filter "Name=\'java.exe\'" | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }';
  return listedBy('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script]);
}

/** From lines that begin with the number. Empty where the system has no such program. */
async function listedBy(command: string, parameters: readonly string[]): Promise<readonly Listed[]> {
  const { output } = await runProgram(command, parameters).catch(() => ({ output: '' }));
  return [...output.matchAll(/^\s*(\d+)\s(.*)$/gm)].map(([, id, words = '']) => ({
    id: Number(id),
    // A parameter that holds a space stands in quotes on Windows.
    command: ` ${words.replaceAll('"', '')} `,
  }));
}

/** Whether there was a process to send it to. */
function send(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
