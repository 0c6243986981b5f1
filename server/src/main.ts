import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { Ending } from '#cli/ending.ts';
import { Explained, inWords } from '#cli/explained.ts';
import { reportTo } from '#cli/report.ts';
import { reset } from '#cli/reset/reset.ts';
import { main as checkSeed } from '#cli/seed/check.ts';
import { main as drawFromSeed } from '#cli/seed/draw.ts';
import { main as seed } from '#cli/seed/seed.ts';
import { fillGiven } from '#cli/start/fill.ts';
import { readParameters, WrongCall } from '#cli/start/parameters.ts';
import { start } from '#cli/start/start.ts';
import { findFolder } from '#db/cypher-files.ts';
import { givenLens } from './given-lens.ts';
import { readSettings, WrongSettings } from './settings.ts';

/** What each command needs of the process, and how it comes to an end. */
interface Call {
  readonly parameters: readonly string[];
  readonly ending: Ending;
  readonly write: (text: string) => void;
  /** Done when the page is built, which goes on while the rest begins. */
  readonly page: Promise<unknown>;
}

/** Answers the exit status, or nothing where it goes on until it is ended. */
type Command = (call: Call) => Promise<number | undefined>;

const commands = {
  start: async ({ parameters, ending, write, page }) => {
    const settings = readSettings(process.env, readParameters(parameters));
    const lens = givenLens(settings.lens);
    const report = reportTo(write);
    const folder = page.then(() => findFolder('page'));
    // It is waited for later; until then a failure is not unhandled.
    folder.catch(() => undefined);
    const { address, lost } = await start(settings, lens, folder, report, ending);
    report.say(`\nEntente is ready. Ctrl-C ends it.\n${address}`);
    lost.catch((error: unknown) => failWith(error, ending));
    return undefined;
  },
  fill: async ({ ending, write }) => {
    const settings = readSettings(process.env);
    if (settings.given === null)
      throw new WrongSettings('NEO4J_URI is not set; it names the database to fill.');
    await fillGiven(settings, reportTo(write), ending);
    await ending.end();
    return 0;
  },
  seed: ({ parameters, write, ending }) => seed(parameters, write, ending),
  reset: ({ parameters, write, ending }) => reset(parameters, readSettings(process.env), write, ending),
  'seed:check': ({ parameters, write }) => checkSeed(parameters, write),
  'seed:draw': ({ parameters, write }) => drawFromSeed(parameters, write),
} as const satisfies Record<string, Command>;

/**
 * Runs one command. The only function that touches the process: environment, signals, output, exit.
 *
 * The exit status is 0 when all went well, also when what runs was told to end; 1 when something failed; 2 when it was
 * called or set up wrongly; 130 when it was cut short.
 *
 * @param page done when the page is built
 */
export async function main(
  name: keyof typeof commands,
  parameters: readonly string[] = [],
  page: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const ending = new Ending();
  let isRunning = false;
  endOnSignal(ending, () => isRunning);
  const explained = page.catch((error: Error) => {
    throw new Explained(error.message);
  });
  try {
    if (existsSync('.env')) loadEnvFile('.env');
    const write = (text: string) => void process.stdout.write(text);
    const status = await commands[name]({ parameters, ending, write, page: explained });
    if (status !== undefined) process.exit(status);
    isRunning = true;
  } catch (error) {
    // Told to end while it was starting: that is why it failed.
    if (ending.begun) return;
    await failWith(error, ending);
  }
}

/** Says what is wrong, ends what was begun, and the process. */
async function failWith(error: unknown, ending: Ending): Promise<void> {
  process.stderr.write(`\n${inWords(error)}\n`);
  await ending.end();
  process.exit(error instanceof WrongSettings || error instanceof WrongCall ? 2 : 1);
}

/** In milliseconds: npm passes a Ctrl-C on that the terminal has sent already; what comes later is a second one. */
const sameCtrlC = 400;

/** @param isRunning whether the command had come so far that an end is what it waits for */
function endOnSignal(ending: Ending, isRunning: () => boolean): void {
  let first: number | undefined;
  const end = async () => {
    if (first !== undefined) {
      if (performance.now() - first > sameCtrlC) process.exit(130);
      return;
    }
    first = performance.now();
    process.stdout.write('\nEnding …\n');
    const status = isRunning() ? 0 : 130;
    await ending.end();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
