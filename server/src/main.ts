import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { Ending } from '#cli/ending.ts';
import { Explained, inWords } from '#cli/explained.ts';
import { reportTo } from '#cli/report.ts';
import { start } from '#cli/start/start.ts';
import { readSettings, WrongSettings } from './settings.ts';

/** In milliseconds: npm passes a Ctrl-C on that the terminal has sent already; what comes later is a second one. */
const sameCtrlC = 400;

/**
 * Runs the explorer until it is told to end. The only function that touches the process: environment, signals, output,
 * exit. It ends with 0 when it was ended, with 1 when the start failed, with 2 for settings that are wrong; with 130
 * when a second Ctrl-C did not wait for the end.
 *
 * @param page done when the page is built
 */
export async function main(page: Promise<unknown> = Promise.resolve()): Promise<void> {
  const built = page.catch((error: Error) => {
    throw new Explained(error.message);
  });
  // It is waited for later; until then a failure is not lost, and not unhandled either.
  built.catch(() => undefined);
  const ending = new Ending();
  const report = reportTo((text) => void process.stdout.write(text));
  endOnSignal(ending);
  try {
    if (existsSync('.env')) loadEnvFile('.env');
    const address = await start(readSettings(process.env), built, report, ending);
    report.say(`\nEntente is ready. Ctrl-C ends it.\n${address}`);
  } catch (error) {
    // Told to end while it was starting: that is why it failed.
    if (ending.begun) return;
    process.stderr.write(`\n${inWords(error)}\n`);
    await ending.end();
    process.exit(error instanceof WrongSettings ? 2 : 1);
  }
}

function endOnSignal(ending: Ending): void {
  let first: number | undefined;
  const end = async () => {
    if (first !== undefined) {
      if (performance.now() - first > sameCtrlC) process.exit(130);
      return;
    }
    first = performance.now();
    process.stdout.write('\nEnding …\n');
    await ending.end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
