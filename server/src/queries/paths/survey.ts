import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { Territory } from './explore.ts';
import { findShortest, type InVain, type Shortest } from './find-shortest.ts';
import type { Bounds } from './path-question.ts';
import { type Look, WorthReader } from './read-worth.ts';
import { legsOf, Way } from './way.ts';

/** What is known of one territory: whatever else is asked of it in the same request begins with that. */
export class Survey {
  readonly #reader: Reader;
  readonly #profile: Profile;
  readonly #territory: Territory;
  readonly #worths = new Map<string, WorthReader>();
  #shortest: Shortest | undefined;
  /** So many hops are known to be too few. */
  #tooFew = 0;

  constructor(reader: Reader, profile: Profile, territory: Territory) {
    this.#reader = reader;
    this.#profile = profile;
    this.#territory = territory;
  }

  /** A shortest path; see `findShortest`. */
  async shortest(maximumLength: number, bounds: Bounds): Promise<Shortest | InVain> {
    if (this.#shortest === undefined && this.#tooFew < maximumLength) {
      const found = await findShortest(this.#reader, this.#territory, maximumLength, bounds);
      if (!('searchedTo' in found)) this.#shortest = found;
      else if (found.complete) this.#tooFew = found.searchedTo;
      else return found;
    }
    const isFound = this.#shortest !== undefined && this.#shortest.nodes.length - 1 <= maximumLength;
    return isFound && this.#shortest ? this.#shortest : { searchedTo: maximumLength, complete: true };
  }

  worths(look: Omit<Look, 'filters'>): WorthReader {
    const key = JSON.stringify(look);
    const worths =
      this.#worths.get(key) ??
      new WorthReader(this.#reader, this.#profile, { ...look, filters: this.#territory.filters });
    this.#worths.set(key, worths);
    return worths;
  }
}

/** One survey for each territory of which something is asked in a request. */
export class Surveys {
  readonly #reader: Reader;
  readonly #profile: Profile;
  readonly #known = new Map<string, Survey>();
  readonly #ways = new Map<string, Way>();

  constructor(reader: Reader, profile: Profile) {
    this.#reader = reader;
    this.#profile = profile;
  }

  of(territory: Territory): Survey {
    const key = JSON.stringify(territory);
    const survey = this.#known.get(key) ?? new Survey(this.#reader, this.#profile, territory);
    this.#known.set(key, survey);
    return survey;
  }

  /**
   * What lies on walks between the ends of a territory.
   *
   * @param through what they must lead through
   */
  async wayIn(
    territory: Territory,
    through: readonly string[],
    maximumLength: number,
    bounds: Bounds,
  ): Promise<Way | InVain> {
    const legs = await legsOf((leg) => this.of(leg), { territory, through }, maximumLength, bounds);
    if ('searchedTo' in legs) return legs;
    const key = JSON.stringify([territory, through]);
    const way = this.#ways.get(key) ?? new Way(this.#reader, territory, legs, bounds.pairs);
    this.#ways.set(key, way);
    return way;
  }
}
