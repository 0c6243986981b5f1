import { createInterface } from 'node:readline/promises';
import { containerData } from '#cli/container/removable.ts';
import type { Ending } from '#cli/ending.ts';
import { Explained } from '#cli/explained.ts';
import { AlreadyRunning, becomeLauncher } from '#cli/local/launcher.ts';
import type { Settings } from '#server/settings.ts';
import { localData, programFiles } from './local-files.ts';
import type { Removable } from './removable.ts';

const usage = `Usage: npm run reset -- [--yes] [--all]
  --yes    do not ask
  --all    remove what was fetched as well, not the data alone
`;

/** Whoever can be asked: what was typed after a question, or `null` where nobody sits at a terminal. */
export type Ask = ((question: string) => Promise<string>) | null;

/** The one at the terminal in which the program runs. */
const askAtTerminal: Ask = process.stdin.isTTY
  ? async (question) => {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      // Ctrl-C at the question ends the program as it does elsewhere; Ctrl-D is no answer.
      terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
      const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
      try {
        return await Promise.race([terminal.question(question), closed]);
      } finally {
        terminal.close();
      }
    }
  : null;

/**
 * `npm run reset`: says what it would remove of the program's own database, asks, and removes it. A database that
 * `NEO4J_URI` names is never touched.
 *
 * @param ending takes note of what was begun
 * @returns the exit status: 2 where it was called wrongly, or without a terminal and without `--yes`
 * @throws AlreadyRunning, FolderTrouble
 */
export async function reset(
  parameters: readonly string[],
  settings: Settings,
  write: (text: string) => void,
  ending: Ending,
  ask: Ask = askAtTerminal,
): Promise<number> {
  if (parameters.some((parameter) => parameter !== '--yes' && parameter !== '--all')) {
    write(usage);
    return 2;
  }
  const all = parameters.includes('--all');
  const launcher = await becomeLauncher(settings.localFolder).catch((error: unknown) => {
    throw error instanceof AlreadyRunning ? new Explained(`Nothing was removed. ${error.message}`) : error;
  });
  ending.add(() => launcher.release());

  const found = await describeAll(removables(settings, all));
  if (settings.given !== null) write(`The database at ${settings.given.uri} is left alone.\n`);
  if (found.length === 0) {
    write(`There is nothing to remove in ${settings.localFolder}\n`);
    return 0;
  }
  write(`To be removed, for good:\n${found.map(({ words }) => `  - ${words}\n`).join('')}`);
  if (!parameters.includes('--yes')) {
    if (ask === null) {
      write(
        `Nothing was removed: there is nobody to ask. To go on, type: npm run reset -- --yes${all ? ' --all' : ''}\n`,
      );
      return 2;
    }
    if (!/^y(es)?$/i.test((await ask('Remove it? (y/N) ')).trim())) {
      write('Nothing was removed.\n');
      return 0;
    }
  }
  for (const { one } of found) await one.remove();
  write('Removed. "npm start" makes a new database and fills it.\n');
  return 0;
}

/** Everything that a reset may find to remove. */
function removables(settings: Settings, all: boolean): readonly Removable[] {
  const { localFolder } = settings;
  return [localData(localFolder), containerData(settings), ...(all ? [programFiles(localFolder)] : [])];
}

async function describeAll(list: readonly Removable[]) {
  const described = await Promise.all(list.map(async (one) => ({ one, words: await one.describe() })));
  return described.filter(({ words }) => words !== null);
}
