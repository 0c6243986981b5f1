import type { Lattice } from './lattice.ts';
import type { Patience } from './patience.ts';
import type { Worth } from './worth.ts';

/**
 * A lattice in which a state also says how all that follows reads: so at the first place there is one state for each
 * meaning, and all walks from it have this meaning.
 *
 * @returns also whether patience sufficed for all meanings
 */
export async function byMeaning(
  lattice: Lattice,
  worth: Worth,
  patience: Patience,
): Promise<{ readonly lattice: Lattice; readonly isWhole: boolean }> {
  const folding = new Folding(lattice, worth);
  let after: Readings | null = null;
  for (let place = lattice.length; place >= 0; place -= 1)
    after = await folding.addPlace(place, after, patience);
  return { lattice: folding.lattice, isWhole: patience.allows() };
}

/** By each state of the lattice that is folded, its states in the other: one for each way in which what follows reads. */
type Readings = ReadonlyMap<number, ReadonlyMap<number, number>>;

class Folding {
  readonly #lattice: Lattice;
  readonly #worth: Worth;
  readonly #nodes: number[] = [];
  readonly #places: Map<number, number[]>[] = [];
  readonly #readings = new Map<string, number>();

  constructor(lattice: Lattice, worth: Worth) {
    this.#lattice = lattice;
    this.#worth = worth;
  }

  get lattice(): Lattice {
    return { ...this.#lattice, places: this.#places, nodeOf: (state) => this.#nodes[state] ?? -1 };
  }

  /** @param after what the place after it gave; `null` at the end */
  async addPlace(place: number, after: Readings | null, patience: Patience): Promise<Readings> {
    const here = new Map<number, Map<number, number>>();
    const states = new Map<number, number[]>();
    for (const [state, onward] of this.#lattice.places[place] ?? []) {
      await patience.rest();
      const node = this.#lattice.nodeOf(state);
      const known = new Map<number, number>();
      here.set(state, known);
      if (after === null) this.#stateFor(endOfReading, { node, known, states });
      for (const next of onward)
        for (const [rest, target] of after?.get(next) ?? []) {
          if (!patience.allows()) break;
          const reading = this.#readingOf(node, this.#lattice.nodeOf(next), rest);
          this.#stateFor(reading, { node, known, states }).push(target);
        }
    }
    this.#places.unshift(states);
    return here;
  }

  /** A number for how a hop and what follows it read. */
  #readingOf(near: number, far: number, rest: number): number {
    const text = `${rest} ${this.#worth.hop(near, far).meaning}`;
    const known = this.#readings.get(text) ?? this.#readings.size + 1;
    this.#readings.set(text, known);
    return known;
  }

  /** Where the state of a node leads from which on it reads so: a state is made where there is none yet. */
  #stateFor(
    reading: number,
    { node, known, states }: { node: number; known: Map<number, number>; states: Map<number, number[]> },
  ): number[] {
    const state = known.get(reading) ?? this.#nodes.push(node) - 1;
    const leading = states.get(state) ?? [];
    known.set(reading, state);
    states.set(state, leading);
    return leading;
  }
}

/** How it reads where nothing follows. */
const endOfReading = 0;
