import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { parseArgs } from 'node:util';
import { attachRunning, openDatabase, providers } from '#cli/database/open.ts';
import { Ending } from '#cli/ending.ts';
import { inWords } from '#cli/explained.ts';
import { becomeLauncher } from '#cli/local/launcher.ts';
import { type Report, reportTo } from '#cli/report.ts';
import { findFolder } from '#db/cypher-files.ts';
import { Database } from '#db/database.ts';
import { type GivenDatabase, readSettings, type Settings, WrongSettings } from '#server/settings.ts';
import { loadSeed } from './load.ts';
import { describeLoad } from './load-summary.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The exit status of a program that a signal ended. */
const interrupted = 130;

/**
 * `npm run seed`: loads the seed that ships, or the one in a folder that is named, into the program's own database,
 * or with `--confirm` into the one that `NEO4J_URI` names.
 *
 * @param ending takes note of what was begun; it is ended with the load
 * @returns the exit status: 1 where it failed, 2 where it was called wrongly, 130 where it was interrupted
 */
export async function main(
  parameters: readonly string[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
  ending = new Ending(),
): Promise<number> {
  const interrupt = () => void ending.end().then(() => process.exit(interrupted));
  for (const signal of signals) process.once(signal, interrupt);
  try {
    if (existsSync('.env')) loadEnvFile('.env');
    const call = readCall(parameters);
    if (call === null) {
      write('Usage: npm run seed -- [--confirm] [--database docker|maven|address] [folder of a seed]\n');
      return 2;
    }
    const { folder, confirmed, database } = call;
    const settings = readSettings(process.env, { database, verbose: false, lens: null });
    if (settings.given !== null && !confirmed) {
      write(`${askToConfirm(settings.given)}\n`);
      return 2;
    }
    await load(settings, folder, reportTo({ write }), ending);
    return 0;
  } catch (error) {
    // Told to end while it was loading: that is why it failed, and the load was taken back.
    if (ending.begun) return interrupted;
    write(`\n${inWords(error)}\n`);
    return error instanceof WrongSettings ? 2 : 1;
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
    await ending.end();
  }
}

/** `null` where it was called wrongly. */
function readCall(parameters: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { confirm: { type: 'boolean', default: false }, database: { type: 'string' } },
      allowPositionals: true,
    });
    const [folder = findFolder('seed'), ...more] = positionals;
    if (more.length > 0) return null;
    return { folder, confirmed: values.confirm, database: values.database ?? null };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function load(settings: Settings, folder: string, report: Report, ending: Ending): Promise<void> {
  const { connection, notes = [] } = await report.step('Database', async (announce) => {
    const running = settings.given === null ? await attachRunning(settings) : null;
    if (settings.given === null && running === null) {
      const launcher = await becomeLauncher(settings.localFolder);
      ending.add(() => launcher.release());
    }
    const provided = running ?? (await openDatabase(providers(settings), announce, ending));
    return { words: provided.description, result: provided };
  });
  for (const note of notes) report.say(note);
  const database = new Database(connection);
  ending.add(() => database.close());
  const summary = await report.step('Graph', async () => ({
    words: `loaded from ${folder}`,
    result: await loadSeed(database, folder),
  }));
  report.say(describeLoad(summary));
}

function askToConfirm({ uri, setting }: GivenDatabase): string {
  return (
    `${setting} names ${uri}. Loading changes what that database holds: what is in the seed is added and updated,\n` +
    'what came from an earlier seed and is no longer in it is removed. Other data is never touched: where there is any,\n' +
    `nothing is loaded. To go on, type: npm run seed -- --confirm${setting === '--database' ? ` --database ${uri}` : ''}`
  );
}
