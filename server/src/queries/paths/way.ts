import type { Reader } from '#db/reader.ts';
import { Explored } from '#graph/paths/explored.ts';
import type { Patience } from '#graph/paths/patience.ts';
import { Exploration, type Territory } from './explore.ts';
import type { InVain, Shortest } from './find-shortest.ts';
import type { Bounds } from './path-question.ts';
import type { Survey } from './survey.ts';

/** A part of a way, with how many hops it takes at least. */
interface Leg {
  readonly territory: Territory;
  readonly known: Shortest;
  readonly least: number;
}

/**
 * What lies on walks from a node to another, where they must lead through a third: from there to that, and on from that.
 * Neither leg can be longer than what the shortest of the other leaves of the whole, so that much less is asked than for
 * walks that lead anywhere.
 */
export class Way {
  readonly explored: Explored;
  /** No walk has fewer hops. */
  readonly least: number;
  readonly #legs: readonly (Leg & { readonly exploration: Exploration })[];

  constructor(reader: Reader, { from, to }: Territory, legs: readonly Leg[], mostPairs: number) {
    this.explored = new Explored(from, to);
    const noted = { mostPairs, explored: this.explored };
    this.least = legs.reduce((sum, { least }) => sum + least, 0);
    this.#legs = legs.map((leg) => ({
      ...leg,
      exploration: new Exploration(reader, leg.territory, leg.known, noted),
    }));
  }

  /** False once a bound on number or time has cut a step. */
  get isWhole(): boolean {
    return this.#legs.every(({ exploration }) => exploration.isWhole);
  }

  /** Asks for all that can lie on a walk of so many hops, or fewer. */
  async reach(length: number, patience: Patience): Promise<void> {
    for (const { exploration, least } of this.#legs)
      await exploration.reach(length - (this.least - least), patience);
  }
}

/**
 * The shortest legs of a way.
 *
 * @param through what walks must lead through. Of several nobody knows which comes first: they make no legs.
 */
export async function legsOf(
  surveyOf: (territory: Territory) => Survey,
  { territory, through }: { territory: Territory; through: readonly string[] },
  maximumLength: number,
  bounds: Bounds,
): Promise<readonly Leg[] | InVain> {
  const stops = [territory.from, ...(through.length === 1 ? through : []), territory.to];
  const legs: Leg[] = [];
  let left = maximumLength;
  for (const [place, to] of stops.slice(1).entries()) {
    const leg = { ...territory, from: stops[place] ?? to, to };
    // Each leg that follows has a hop at least.
    const following = stops.length - 2 - place;
    if (left <= following) return { searchedTo: maximumLength, complete: true };
    const known = await surveyOf(leg).shortest(left - following, bounds);
    if ('searchedTo' in known)
      return { searchedTo: maximumLength - left + known.searchedTo + following, complete: known.complete };
    const least = known.nodes.length - 1;
    legs.push({ territory: leg, known, least });
    left -= least;
  }
  return legs;
}
