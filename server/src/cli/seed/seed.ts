import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { WrongDatabase } from '#cli/database/given.ts';
import { NoDatabase, openDatabase, providers } from '#cli/database/open.ts';
import { Ending } from '#cli/ending.ts';
import { AlreadyRunning, becomeLauncher } from '#cli/local/launcher.ts';
import { attach } from '#cli/local/provider.ts';
import { type Report, reportTo } from '#cli/report.ts';
import { findFolder } from '#db/cypher-files.ts';
import { Database } from '#db/database.ts';
import { readSettings, type Settings, WrongSettings } from '#server/settings.ts';
import { BrokenSeed } from './broken-seed.ts';
import { ForeignData } from './holdings.ts';
import { loadSeed } from './load.ts';
import { describeLoad } from './load-summary.ts';
import { SchemaObstructed } from './schema.ts';

/** What the user can mend, and whose message says how. */
const expected = [
  AlreadyRunning,
  BrokenSeed,
  ForeignData,
  NoDatabase,
  SchemaObstructed,
  WrongDatabase,
  WrongSettings,
];

/**
 * `npm run seed`: loads the seed that ships, or the one in a folder that is named, into the program's own database,
 * or with `--confirm` into the one that `NEO4J_URI` names.
 *
 * @returns the exit status: 1 where it failed, 2 where it was called wrongly
 */
export async function main(
  parameters: readonly string[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<number> {
  const ending = new Ending();
  try {
    if (existsSync('.env')) loadEnvFile('.env');
    const settings = readSettings(process.env);
    const confirmed = parameters.includes('--confirm');
    const [folder = findFolder('seed'), ...more] = parameters.filter(
      (parameter) => parameter !== '--confirm',
    );
    if (more.length > 0 || folder.startsWith('-')) {
      write('Usage: npm run seed -- [--confirm] [folder of a seed]\n');
      return 2;
    }
    if (settings.given !== null && !confirmed) {
      write(`${askToConfirm(settings.given.uri)}\n`);
      return 2;
    }
    await load(settings, folder, reportTo(write), ending);
    return 0;
  } catch (error) {
    write(`\n${inWords(error)}\n`);
    return error instanceof WrongSettings ? 2 : 1;
  } finally {
    await ending.end();
  }
}

async function load(settings: Settings, folder: string, report: Report, ending: Ending): Promise<void> {
  const connection = await report.step('Database', async (announce) => {
    const running = settings.given === null ? await attach(settings.localFolder) : null;
    if (settings.given === null && running === null) {
      const launcher = await becomeLauncher(settings.localFolder);
      ending.add(() => launcher.release());
    }
    const provided = running ?? (await openDatabase(providers(settings), announce, ending));
    return { words: provided.description, result: provided.connection };
  });
  const database = new Database(connection);
  ending.add(() => database.close());
  const summary = await report.step('Graph', async () => ({
    words: `loaded from ${folder}`,
    result: await loadSeed(database, folder),
  }));
  report.say(describeLoad(summary));
}

function askToConfirm(uri: string): string {
  return (
    `NEO4J_URI names ${uri}. Loading changes what that database holds: what is in the seed is added and updated,\n` +
    'what came from an earlier seed and is no longer in it is removed. Other data is never touched: where there is any,\n' +
    'nothing is loaded. To go on, type: npm run seed -- --confirm'
  );
}

/** What nobody foresaw is told in full, so that it can be reported. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return expected.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}
