import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { type Fingerprint, fingerprintQuery } from '#queries/graph/fingerprint.ts';
import type { Logger } from '#server/logger.ts';
import { readProfile } from './read.ts';

interface Held {
  readonly profile: Profile;
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
  /** Older than this it is read anew even where the database seems unchanged: captions are guessed from values. */
  most: 300_000,
};

/**
 * Keeps the profile for a short while. Whether the database has changed is asked by its data version and its
 * counts, which costs next to nothing; only then is the profile read again. So a new seed is seen by the second
 * request after it at the latest.
 */
export class ProfileCache {
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
  async current(): Promise<Profile> {
    const age = this.#held === undefined ? Number.POSITIVE_INFINITY : this.#now() - this.#held.lookedAt;
    if (this.#held === undefined || age > ages.usable) return (await this.#look()).profile;
    if (age > ages.fresh) {
      this.#look().catch((error: unknown) =>
        this.#logger.warn('The profile could not be looked after.', error),
      );
    }
    return this.#held.profile;
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
    if (held !== undefined && now - held.readAt <= ages.most && isSame(held.fingerprint, fingerprint)) {
      held.lookedAt = now;
      return held;
    }
    const profile = await readProfile(this.#open(), this.#logger);
    this.#held = { profile, fingerprint, readAt: now, lookedAt: now };
    return this.#held;
  }
}

function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
