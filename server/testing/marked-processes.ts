import { readdir, readFile } from 'node:fs/promises';

const name = 'ENTENTE_TEST_SITUATION';

/**
 * The environment of a program whose processes are to be found again. What it begins inherits it, also what outlives it
 * or leaves its process group.
 */
export const withMark = (environment: NodeJS.ProcessEnv, mark: string): NodeJS.ProcessEnv => ({
  ...environment,
  [name]: mark,
});

export interface MarkedProcess {
  readonly id: number;
  readonly command: string;
}

/**
 * The processes that carry a mark, which Linux tells; elsewhere none. One that has ended, though its parent has not
 * taken note of it yet, is not among them.
 */
export async function markedProcesses(mark: string): Promise<readonly MarkedProcess[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
  const found = await Promise.all(
    ids.map(async (id): Promise<MarkedProcess | null> => {
      try {
        const environment = await readFile(`/proc/${id}/environ`, 'utf8');
        if (!environment.includes(`${name}=${mark}`)) return null;
        const command = await readFile(`/proc/${id}/cmdline`, 'utf8');
        return { id: Number(id), command: command.replaceAll('\0', ' ').trim() };
      } catch {
        // It has ended meanwhile, or is another user's.
        return null;
      }
    }),
  );
  return found.filter((one) => one !== null);
}

/** The same, ended at once. */
export async function killMarked(mark: string): Promise<void> {
  for (const { id } of await markedProcesses(mark)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}
