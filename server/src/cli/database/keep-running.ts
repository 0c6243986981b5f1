/** A database of the program's own that can be started again where it ends. */
export interface Revivable {
  /** Done when it has ended; also, sooner or later, when the program has been told to end. */
  untilEnded(): Promise<void>;
  /** Whether the program has been told to end. */
  isOver(): boolean;
  /** Starts it again at the same address. @throws an Explained where that cannot be */
  startAgain(): Promise<void>;
  /** What to fail with where it ends again and again. */
  tooOften(): Promise<Error>;
}

/** What ended is started again so often within so many milliseconds; after that, something is wrong that this does not mend. */
const restarts = { most: 3, within: 600_000 };

/**
 * Looks after a database until the end: where it has ended though nobody told it to, it is started again.
 *
 * @param say told what happens
 * @throws what `startAgain` throws, or `tooOften` names
 */
export async function keepRunning(database: Revivable, say: (text: string) => void): Promise<void> {
  const times: number[] = [];
  for (;;) {
    await database.untilEnded();
    if (database.isOver()) return;
    const now = performance.now();
    times.push(now);
    if (times.length > restarts.most && now - (times.at(-1 - restarts.most) ?? 0) < restarts.within)
      throw await database.tooOften();
    say('The database has ended, though nobody told it to. Starting it again …');
    try {
      await database.startAgain();
    } catch (error) {
      // Told to end while it was starting: that is why it failed.
      if (!database.isOver()) throw error;
    }
    if (database.isOver()) return;
    say(`The database runs again, after ${((performance.now() - now) / 1000).toFixed(1)} s.`);
  }
}
