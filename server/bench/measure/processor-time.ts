import { readFile } from 'node:fs/promises';

/** The time that a process has spent computing, in milliseconds; `null` where the system does not tell. */
export async function processorTime(id: number): Promise<number | null> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  return text === null ? null : processorTimeIn(text);
}

/** Linux counts in hundredths of a second; the name of the program, in brackets, may hold anything. */
export function processorTimeIn(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const time = (Number(fields[11]) + Number(fields[12])) * 10;
  return Number.isFinite(time) ? time : null;
}
