import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { runProgram } from '#cli/program.ts';

/** Whether a process of that number runs. */
export function isAlive(id: number): boolean {
  return send(id, 0);
}

/** Ends a process in order; where it has not ended after a while, by force. */
export async function stopProcess(id: number, patience = 10_000): Promise<void> {
  send(id, 'SIGTERM');
  for (let waited = 0; waited < patience && isAlive(id); waited += 50) await wait(50);
  if (isAlive(id)) killProcess(id);
}

/** Ends a process at once. */
export function killProcess(id: number): void {
  send(id, 'SIGKILL');
}

/** The words of the command that a process was started by; `null` where there is none, or the system does not tell. */
export async function commandOf(id: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${id}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    // No Linux, or no such process.
  }
  try {
    const { status, output } = await runProgram('ps', ['-p', String(id), '-o', 'command=']);
    return status === 0 ? output.trim() : null;
  } catch {
    return null;
  }
}

/** Whether there was a process to send it to. */
function send(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
