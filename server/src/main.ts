import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { Ending } from '#cli/ending.ts';
import { Explained, inWords } from '#cli/explained.ts';
import { logIn } from '#cli/log.ts';
import { type Announce, durations, reportTo } from '#cli/report.ts';
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
  readonly surroundings: Surroundings;
  /** Takes note of who knows where to read more about a failure. */
  readonly askForMore: (more: () => string | null) => void;
}

/** What `start.mjs` gives; a program that was installed as a package has neither. */
interface Surroundings {
  /** Builds the page if need be, beside what else begins; answers in words what came of it. */
  readonly buildPage?: (announce: Announce) => Promise<string>;
  /** The folder in which it has begun to write logs. */
  readonly logs?: string;
}

/** Answers the exit status, or nothing where it goes on until it is ended. */
type Command = (call: Call) => Promise<number | undefined>;

const commands = {
  start: async ({ parameters, ending, surroundings: { buildPage, logs }, askForMore }) => {
    const settings = readSettings(process.env, readParameters(parameters));
    const lens = givenLens(settings.lens);
    const log = logIn(logs ?? join(settings.localFolder, '..', 'logs'));
    const report = reportTo(process.stdout, { verbose: settings.verbose, log });
    askForMore(report.moreAboutFailure);
    const page = buildPage
      ? report.step('Page', async (announce) => {
          const words = await buildPage(announce).catch(asExplained);
          return { words, result: findFolder('page') };
        })
      : (async () => findFolder('page'))();
    // It is waited for later; until then a failure is not unhandled.
    page.catch(() => undefined);
    const { address, lost } = await start(settings, lens, page, report, ending);
    report.say(`\nReady after ${durations()}`);
    report.say(`Entente is ready. Ctrl-C ends it.\n${address}`);
    lost.catch((error: unknown) => failWith(error, ending, null));
    return undefined;
  },
  fill: async ({ ending }) => {
    const settings = readSettings(process.env);
    if (settings.given === null)
      throw new WrongSettings('NEO4J_URI is not set; it names the database to fill.');
    await fillGiven(settings, reportTo(process.stdout), ending);
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
 * @param surroundings what `start.mjs` gives
 */
export async function main(
  name: keyof typeof commands,
  parameters: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<void> {
  const ending = new Ending();
  let isRunning = false;
  let more: () => string | null = () => null;
  const askForMore: Call['askForMore'] = (next) => {
    more = next;
  };
  endOnSignal(ending, () => isRunning);
  // Nobody waited for what failed: the database is to be ended all the same.
  process.once('uncaughtException', (error) => void failWith(error, ending, more()));
  try {
    if (existsSync('.env')) loadEnvFile('.env');
    const write = (text: string) => void process.stdout.write(text);
    const status = await commands[name]({ parameters, ending, write, surroundings, askForMore });
    if (status !== undefined) process.exit(status);
    isRunning = true;
  } catch (error) {
    // Told to end while it was starting: that is why it failed.
    if (ending.begun) return;
    await failWith(error, ending, more());
  }
}

/** What `start.mjs` says is for the user, as it stands. */
function asExplained(error: Error): never {
  throw new Explained(error.message);
}

/**
 * Says what is wrong, ends what was begun, and the process.
 *
 * @param more the file in which there is more to read about it
 */
async function failWith(error: unknown, ending: Ending, more: string | null): Promise<void> {
  process.stderr.write(`\n${inWords(error)}\n${more === null ? '' : `\nMore about it is in ${more}\n`}`);
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
