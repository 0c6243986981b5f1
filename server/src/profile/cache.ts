import { setTimeout as wait } from 'node:timers/promises';
import type { Reader } from '#db/reader.ts';
import { type Fingerprint, fingerprintQuery } from '#queries/graph/fingerprint.ts';
import type { Logger } from '#server/logger.ts';
import type { Finding, Found } from './found.ts';
import { findOut } from './read.ts';
import { isSmall } from './size.ts';

interface Held {
  readonly finding: Finding;
  readonly fingerprint: Fingerprint;
  readonly readAt: number;
  /** When the database was last seen to be unchanged. */
  lookedAt: number;
}

/** In milliseconds. */
const ages = {
  /** Younger than this it is given as it is. */
  fresh: 1_000,
  /** Younger than this it is given as it is, and looked after meanwhile. */
  usable: 30_000,
  /** A large graph that is written to all the time is not read anew more often than this. */
  large: 60_000,
  /** Older than this it is read anew even where the database seems unchanged: captions are guessed from values. */
  most: 300_000,
};

/** In milliseconds: so long the first one to ask waits for what takes time to learn. */
const patience = 1_500;

/**
 * Keeps what is known of the database for a short while. Whether the database has changed is asked by its data version
 * and its counts, which costs next to nothing; only then is it looked at again. So a new seed is seen by the second
 * request after it at the latest. What takes long to learn is learned in the background: what is given says so.
 */
export class FoundCache {
  readonly #open: () => Reader;
  readonly #logger: Logger;
  readonly #now: () => number;
  #held: Held | undefined;
  #looking: Promise<Held> | undefined;

  constructor(open: () => Reader, logger: Logger, now: () => number = Date.now) {
    this.#open = open;
    this.#logger = logger;
    this.#now = now;
  }

  /** @throws DatabaseUnavailable, QueryTimeout where nothing usable is held */
  async current(): Promise<Found> {
    const age = this.#held === undefined ? Number.POSITIVE_INFINITY : this.#now() - this.#held.lookedAt;
    if (this.#held === undefined || age > ages.usable) return (await this.#look()).finding.found();
    if (age > ages.fresh) {
      this.#look().catch((error: unknown) =>
        this.#logger.warn('The profile could not be looked after.', error),
      );
    }
    return this.#held.finding.found();
  }

  /** However many ask at once, the database is looked at once. */
  #look(): Promise<Held> {
    this.#looking ??= this.#lookAtDatabase().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookAtDatabase(): Promise<Held> {
    const fingerprint = await this.#open().one(fingerprintQuery, {});
    const now = this.#now();
    const held = this.#held;
    if (held !== undefined && this.#stillHolds(held, fingerprint, now)) {
      held.lookedAt = now;
      return held;
    }
    const reader = this.#open();
    const finding = await findOut(reader, fingerprint, this.#logger);
    const learning = finding
      .learn(reader)
      .catch((error: unknown) => this.#logger.warn('Not all of the database could be looked at.', error));
    // What was known before serves until all of it is learned anew; who asks first waits but a moment.
    await (held === undefined
      ? Promise.race([learning, wait(patience, undefined, { ref: false })])
      : learning);
    this.#held = { finding, fingerprint, readAt: now, lookedAt: now };
    return this.#held;
  }

  #stillHolds({ fingerprint, readAt, finding }: Held, now: Fingerprint, time: number): boolean {
    const age = time - readAt;
    if (age > ages.most) return false;
    if (isSame(fingerprint, now) || finding.found().learning !== null) return true;
    const isLarge = !isSmall(fingerprint) && !isSmall(now);
    return isLarge && fingerprint.dataVersion === now.dataVersion && age <= ages.large;
  }
}

function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
