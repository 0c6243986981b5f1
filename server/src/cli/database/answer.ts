import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, Database } from '#db/database.ts';
import { labelsQuery } from '#queries/graph/labels.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** A database did not answer as it should, also not after some patience. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** In milliseconds: how long each trouble may last. What no time can mend has none. */
export type Patience = Readonly<Partial<Record<Trouble, number>>>;

/** In milliseconds, between two attempts. Neo4j locks out for five seconds whoever gave three wrong passwords. */
const pause = 500;
const pauseAtLogin = 1_000;
const pauseLockedOut = 6_000;

/**
 * Asks a database until it answers and lets us in.
 *
 * @param options.onWaiting told of what is waited for, each time that it is another trouble
 * @param options.check looks, before each new attempt, whether there is anything left to wait for; throws where not
 * @param options.signal ends the waiting
 * @returns what the database says that it is, as `Neo4j/5.26.0`
 * @throws NoAnswer as soon as one trouble has lasted longer than it may
 */
export async function untilAnswers(
  connection: Connection,
  options: {
    readonly patience: Patience;
    readonly onWaiting?: (trouble: Trouble, patience: number) => void;
    readonly check?: () => Promise<void>;
    readonly signal?: AbortSignal;
  },
): Promise<string> {
  let trouble: Trouble | null = null;
  let since = 0;
  for (;;) {
    const begin = performance.now();
    try {
      return await ask(connection);
    } catch (error) {
      const now = troubleOf(error);
      if (now === null) throw error;
      const patience = options.patience[now] ?? 0;
      if (now !== trouble) {
        trouble = now;
        since = begin;
        if (patience > 0) options.onWaiting?.(now, patience);
      }
      if (performance.now() - since >= patience) throw new NoAnswer(now, error);
    }
    await wait(pauseAfter(trouble), undefined, options.signal ? { signal: options.signal } : {});
    await options.check?.();
  }
}

function pauseAfter(trouble: Trouble): number {
  if (trouble === 'locked-out') return pauseLockedOut;
  return trouble === 'refuses-login' ? pauseAtLogin : pause;
}

/** A server greets without a look at the database's name: only a question shows whether there is one. */
async function ask(connection: Connection): Promise<string> {
  const database = new Database(connection);
  try {
    const agent = await database.version();
    await database.reader().many(labelsQuery, {});
    return agent;
  } finally {
    await database.close();
  }
}
