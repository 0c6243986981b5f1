/** Tells the one who started the program what goes on: a line for each step, with its duration. */
export interface Report {
  /**
   * Runs the work and prints what came of it and how long it took. A step that is not done after a moment is announced.
   *
   * @param title what it is about: "Database"
   * @param work gets `announce` to say in words what takes long; answers in words what came of it, with its result
   * @throws what the work throws
   */
  step<Result>(title: string, work: (announce: Announce) => Promise<Outcome<Result>>): Promise<Result>;
  /** Prints a line of its own. */
  say(text: string): void;
}

export type Announce = (text: string) => void;

export interface Outcome<Result> {
  readonly words: string;
  readonly result: Result;
}

/** @param write for example `(text) => process.stdout.write(text)` */
export function reportTo(write: (text: string) => void): Report {
  return {
    async step(title, work) {
      const begin = performance.now();
      const { words, result } = await work((text) => write(line(title, `${text} …`)));
      write(line(title, words, performance.now() - begin));
      return result;
    },
    say: (text) => write(`${text}\n`),
  };
}

/** As `start.mjs` prints its own, so that the two read as one list. */
function line(title: string, words: string, milliseconds?: number): string {
  const duration = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  return `${`  ${title.padEnd(12)}${words.padEnd(60)} ${duration.padStart(7)}`.trimEnd()}\n`;
}
