import { DatabaseUnavailable } from './errors.ts';

/** In milliseconds: how often it is looked whether the database still answers, while somebody waits for it. */
const beat = 250;

/**
 * After so many looks without a word from the database it is taken to be away: 2.25 s, less than the promised 3. One
 * that has so much to do that its last signs of life came late is given four times as long as those took, up to 10 s.
 */
const patience = { usual: 9, most: 40, timesLate: 4 };

interface Waiting {
  readonly giveUp: (error: DatabaseUnavailable) => void;
}

/**
 * Tells a database that is slow from one that is away without a word, as one that is paused, or behind a line that has
 * gone dead: while somebody waits for an answer, it is asked for a sign of life over a connection of its own.
 *
 * Looks are counted, not time, so that a busy process of this program is not taken for a silent database.
 */
export class Pulse {
  readonly #ask: () => Promise<unknown>;
  readonly #onSilence: () => void;
  readonly #waiting = new Set<Waiting>();
  #silent = 0;
  /** How many looks the last signs of life took, less for older ones. */
  #late = 0;
  /** What stands for the question that is under way. */
  #asked: symbol | undefined;
  #clock: NodeJS.Timeout | undefined;

  /**
   * @param ask for a sign of life; fails or never answers where there is none
   * @param onSilence told when the database is taken to be away
   */
  constructor(ask: () => Promise<unknown>, onSilence: () => void) {
    this.#ask = ask;
    this.#onSilence = onSilence;
  }

  /**
   * The answer to a question that was put to the database.
   *
   * @throws DatabaseUnavailable where the database has been silent for too long meanwhile; what the answer itself throws
   */
  async during<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let waiting: Waiting | undefined;
    const silence = new Promise<never>((_, giveUp) => {
      waiting = { giveUp };
      this.#waiting.add(waiting);
    });
    if (this.#clock === undefined) {
      this.#silent = 0;
      this.#clock = setInterval(() => this.#look(), beat);
    }
    // When it is given up, nobody is left to hear of its end.
    answer.catch(() => undefined);
    try {
      const heard = await Promise.race([answer, silence]);
      this.#silent = 0;
      return heard;
    } finally {
      if (waiting !== undefined) this.#waiting.delete(waiting);
      if (this.#waiting.size === 0) this.#rest();
    }
  }

  #look(): void {
    this.#silent += 1;
    const { usual, most, timesLate } = patience;
    if (this.#silent > Math.min(most, Math.max(usual, this.#late * timesLate))) {
      const away = new DatabaseUnavailable('The database has not given a sign of life.');
      this.#silent = 0;
      this.#late = 0;
      this.#asked = undefined;
      for (const { giveUp } of this.#waiting) giveUp(away);
      this.#onSilence();
      return;
    }
    if (this.#asked !== undefined) return;
    const asked = Symbol('asked');
    this.#asked = asked;
    const askedAt = performance.now();
    void this.#ask().then(
      () => {
        this.#late = Math.max((performance.now() - askedAt) / beat, this.#late / 2);
        this.#hear(asked, true);
      },
      () => this.#hear(asked, false),
    );
  }

  /** What comes after the database was given up is no sign of its life now. */
  #hear(asked: symbol, isAlive: boolean): void {
    if (this.#asked !== asked) return;
    this.#asked = undefined;
    if (isAlive) this.#silent = 0;
  }

  #rest(): void {
    clearInterval(this.#clock);
    // What was late then says nothing of the next time.
    this.#late = 0;
    this.#clock = undefined;
  }
}
