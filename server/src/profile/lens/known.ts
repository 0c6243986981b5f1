import { applyLens, type Lens, type Profile } from '#contract/model/index.ts';
import type { Found } from '#profile/found.ts';
import { type Keys, keysOf } from '#profile/keys.ts';
import { lensOfId } from './id.ts';

/** A graph as one call sees it. */
export interface Known {
  readonly found: Found;
  readonly lens: Lens;
  /** What was found, seen through the lens. */
  readonly profile: Profile;
  /** The key that is wanted, and which labels lack an index for it to be of use. */
  readonly keys: Keys;
}

/** How many lenses are kept ready for each state of the database. */
const mostKept = 50;

/**
 * Shows what was found through the lens of a call. Nothing is kept that could not be made again: an id holds its lens,
 * and what a graph looks like through it is remembered only to save time.
 */
export class Lenses {
  readonly #usual: Lens;
  readonly #kept = new WeakMap<Found, Map<string, Known>>();

  /** @param usual the lens of calls that name none */
  constructor(usual: Lens) {
    this.#usual = usual;
  }

  /**
   * @param id of the lens, as `idOfLens` makes it; `undefined`: the usual one
   * @throws WrongLens where it is none
   */
  through(found: Found, id: string | undefined): Known {
    const kept = this.#kept.get(found) ?? new Map<string, Known>();
    this.#kept.set(found, kept);
    const name = id ?? '';
    const known = kept.get(name) ?? lookThrough(found, id === undefined ? this.#usual : lensOfId(id));
    // The one that was used last goes last.
    kept.delete(name);
    kept.set(name, known);
    for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
    return known;
  }
}

/** What was found, seen through a lens. */
export function lookThrough(found: Found, lens: Lens): Known {
  const wanted = applyLens(found.profile, lens);
  const keys = keysOf(wanted, found);
  const profile: Profile = {
    ...wanted,
    kinds: wanted.kinds.map((kind) => ({ ...kind, count: found.labels.get(kind.name) ?? kind.count })),
    keyLabels: [...keys.keyLabels],
    properties: { ...wanted.properties, key: keys.key },
  };
  return { found, lens, profile, keys: { ...keys, key: wanted.properties.key } };
}
