import { applyLens, type Lens, type Profile } from '#contract/model/index.ts';
import type { Found } from '#profile/found.ts';
import { lensOfId } from './id.ts';

/** A graph as one call sees it. */
export interface Known {
  readonly found: Found;
  readonly lens: Lens;
  /** What was found, seen through the lens. */
  readonly profile: Profile;
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
  const profile = applyLens(found.profile, lens);
  const { key } = profile.properties;
  return {
    found,
    lens,
    profile: {
      ...profile,
      kinds: profile.kinds.map((kind) => ({ ...kind, count: found.labels.get(kind.name) ?? kind.count })),
      keyLabels: profile.indexed ? [] : labelsIndexedBy(key, found),
    },
  };
}

/** The labels whose nodes an index finds by that property alone. */
function labelsIndexedBy(key: string | null, { indexes }: Found): string[] {
  const ofKey = indexes.filter(({ type, properties }) => type === 'RANGE' && properties.join() === key);
  return [...new Set(ofKey.flatMap(({ labels }) => labels))];
}
