import { type Log, wholeStart } from './log.ts';
import { type Output, screenOn } from './screen.ts';
import { padTo } from './width.ts';

/** Tells the one who started the program what goes on: a line for each step, with its duration. */
export interface Report {
  /**
   * Runs the work and prints what came of it and how long it took. Meanwhile it shows what the work announces: on a
   * terminal in a row that is replaced, elsewhere in a line when something new begins, and then now and then. Steps may
   * run side by side.
   *
   * @param title what it is about: "Database"
   * @param work gets `announce` to say in words what takes long, as often as it likes, with figures that show how far
   *   it is; answers in words what came of it, with its result
   * @throws what the work throws
   */
  step<Result>(title: string, work: (announce: Announce) => Promise<Outcome<Result>>): Promise<Result>;
  /** Prints a line of its own. */
  say(text: string): void;
  /** Where to read more about what went wrong; `null` where there is nothing more to read. */
  moreAboutFailure(): string | null;
}

export interface Announce {
  (words: string): void;
  /** Takes what a program says that is run, in full: for the log, and for the screen where it is asked for. */
  readonly detail?: (text: string) => void;
}

export interface Outcome<Result> {
  readonly words: string;
  readonly result: Result;
}

/** In milliseconds: how often a row is drawn anew, and how often a line is printed where nothing can be replaced. */
const redrawn = 250;
const repeated = 10_000;

/**
 * @param output for example `process.stdout`
 * @param options.verbose whether to print also what goes to the log alone
 */
export function reportTo(output: Output, options: { log?: Log; verbose?: boolean } = {}): Report {
  const { log, verbose = false } = options;
  const live = output.isTTY === true && process.env['TERM'] !== 'dumb' && !verbose;
  const screen = screenOn(output, live);
  const rows = new Map<string, () => string>();
  let more: string | null = null;

  const print = (text: string) => {
    screen.print(text);
    log?.write(wholeStart, text);
  };
  const redraw = () => screen.show([...rows.values()].map((row) => row()));
  const step: Report['step'] = async (title, work) => {
    const begin = performance.now();
    let words = '';
    let printed = '';
    const row = () => line(title, words, performance.now() - begin);
    const announce = (next: string) => {
      words = `${next} …`;
      const isNew = printed === '' || withoutFigures(words) !== withoutFigures(printed);
      if (isNew) printed = words;
      rows.set(title, row);
      if (live) redraw();
      if (isNew && live) log?.write(wholeStart, `${line(title, words)}\n`);
      if (isNew && !live) print(`${line(title, words)}\n`);
    };
    const detail = (text: string) => {
      log?.write(title, text);
      if (verbose) output.write(text);
    };
    const clock = setInterval(
      () => {
        if (live) redraw();
        else if (words !== '') print(`${row()}\n`);
      },
      live ? redrawn : repeated,
    );
    try {
      const { words: outcome, result } = await work(Object.assign(announce, { detail }));
      rows.delete(title);
      redraw();
      print(`${line(title, outcome, performance.now() - begin)}\n`);
      performance.measure(title, { start: begin });
      return result;
    } catch (error) {
      more = log?.fileOf(title) ?? more;
      throw error;
    } finally {
      clearInterval(clock);
      rows.delete(title);
      redraw();
    }
  };
  return { step, say: (text) => print(`${text}\n`), moreAboutFailure: () => more };
}

/** Two announcements that differ in figures only tell of the same, further on. */
const withoutFigures = (words: string) => words.replaceAll(/[\d.,]+/g, '#');

/** As `start.mjs` prints its own, so that the two read as one list. */
function line(title: string, words: string, milliseconds?: number): string {
  const duration = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  return `  ${padTo(title, 12)}${padTo(words, 60)} ${duration.padStart(7)}`.trimEnd();
}

/** How long each step took, those of `start.mjs` among them: "6.1 s: database 4.1 s, first look 1.0 s". */
export function durations(): string {
  const steps = performance
    .getEntriesByType('measure')
    .filter(({ duration }) => duration >= 100)
    .map(({ name, duration }) => `${name.toLowerCase()} ${inSeconds(duration)}`);
  return `${inSeconds(performance.now())}${steps.length === 0 ? '' : `: ${steps.join(', ')}`}`;
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
