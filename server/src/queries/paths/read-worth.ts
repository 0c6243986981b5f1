import type { PlainValue, Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { plainHop, toHopRelation, toHopWorth } from '#graph/paths/hop-worth.ts';
import { hopsToRead, type NodePair } from '#graph/paths/hops-to-read.ts';
import { type Lattice, pairsIn } from '#graph/paths/lattice.ts';
import type { Patience } from '#graph/paths/patience.ts';
import { recordedProperties } from '#graph/paths/recorded-properties.ts';
import { type HopRelation, type HopWorth, hubnessOf, type Worth } from '#graph/paths/worth.ts';
import { weaknesses } from '#graph/strength.ts';
import { inTime } from './explore.ts';
import { factsQuery } from './facts.ts';
import { weightsQuery } from './weights.ts';

/** So many pairs of nodes, and so many different relations of theirs, are looked at. */
const most = { pairs: 25_000, relations: 60_000 };

/** How hops are to be looked at. */
export interface Look {
  readonly filters: FilterParameters;
  readonly direction: 'any' | 'out' | 'in';
  /** Whether days and types matter, also where nothing is recorded that makes one hop surer than another. */
  readonly closely: boolean;
  readonly onlySure: boolean;
  /** So many hops are read at once; of more only those that the order of the first paths depends on. */
  readonly atOnce: number;
}

/** Where fewer paths are looked at than so many times those wanted, what has been read may not suffice for their order. */
const reaches = [4, 16];

/** What nodes and hops are worth in the order of paths: read for what lies on some walk only, and each once. */
export class WorthReader {
  /** False where a bound left some hops unread. */
  isWhole = true;
  readonly #reader: Reader;
  readonly #profile: Profile;
  readonly #look: Look;
  readonly #recorded: readonly string[];
  readonly #nodes = new Map<number, { readonly ref: string; readonly hubness: number }>();
  readonly #hops = new Map<number, Map<number, HopWorth>>();
  readonly #relations = new Map<string, HopRelation>();

  constructor(reader: Reader, profile: Profile, look: Look) {
    this.#reader = reader;
    this.#profile = profile;
    this.#look = look;
    this.#recorded = recordedProperties(profile);
  }

  /** Reads what is not known yet of a lattice, as far as the order of its first paths depends on it. */
  async read(lattice: Lattice, wanted: number, patience: Patience): Promise<void> {
    const unread = this.#isClose ? pairsIn(lattice).filter((pair) => !this.#isRead(pair)) : [];
    const isLittle = this.#look.closely || unread.length <= this.#look.atOnce;
    await Promise.all([
      this.#readNodes(lattice),
      isLittle ? this.#readHops(lattice, unread, patience) : null,
    ]);
    if (isLittle) return;
    for (const times of reaches) {
      const ground = { lattice, worth: this.known(), timing: 'any' } as const;
      const asked = { wanted, reach: wanted * times };
      const pairs = await hopsToRead(ground, asked, (pair) => this.#isRead(pair), patience);
      if (pairs === null) this.isWhole = false;
      if (pairs === null || pairs.length === 0) return;
      await this.#readHops(lattice, pairs, patience);
    }
    // What is held against every hop, so that what has not been read always seems better, is found by reading all.
    await this.#readHops(
      lattice,
      unread.filter((pair) => !this.#isRead(pair)),
      patience,
    );
  }

  /** What has been read so far; of all else that it is like any other. */
  known(): Worth {
    const places = this.#placesOfRefs();
    return {
      hubness: (node) => this.#nodes.get(node)?.hubness ?? 0,
      refPlace: (node) => places.get(node) ?? 0,
      hop: (near, far) => this.#hops.get(near)?.get(far) ?? plainHop,
      weaknesses: this.#isClose ? weaknesses : 1,
    };
  }

  get #isClose(): boolean {
    return this.#look.closely || this.#look.filters.asked !== null || this.#recorded.length > 0;
  }

  async #readNodes(lattice: Lattice): Promise<void> {
    const numbers = new Set(
      lattice.places.flatMap((states) => [...states.keys()].map((state) => lattice.nodeOf(state))),
    );
    const wanted = new Map(
      [...numbers]
        .filter((node) => !this.#nodes.has(node))
        .map((node) => [lattice.explored.idOf(node), node]),
    );
    if (wanted.size === 0) return;
    const rows = await this.#reader.many(weightsQuery, {
      key: this.#profile.properties.key,
      ids: [...wanted.keys()],
    });
    for (const { id, ref, degree } of rows)
      this.#nodes.set(wanted.get(id) ?? -1, { ref, hubness: hubnessOf(degree) });
  }

  #isRead([near, far]: NodePair): boolean {
    return this.#hops.get(near)?.has(far) === true;
  }

  async #readHops(lattice: Lattice, unread: readonly NodePair[], patience: Patience): Promise<void> {
    const pairs = unread.slice(0, most.pairs);
    if (pairs.length < unread.length) this.isWhole = false;
    if (pairs.length === 0) return;
    const { filters, direction } = this.#look;
    const places = placesOf(pairs.flat());
    const nodes = [...places.keys()];
    const asked = {
      ...filters,
      direction,
      ids: nodes.map((node) => lattice.explored.idOf(node)),
      pairs: [...groupsOf(pairs)].map(([near, far]) => ({
        near: places.get(near) ?? 0,
        far: far.map((each) => places.get(each) ?? 0),
      })),
      recorded: [...this.#recorded],
      most: most.relations + 1,
    };
    const rows = await inTime(() => this.#reader.many(factsQuery, asked, patience.left));
    const count = (rows ?? []).reduce((sum, row) => sum + row.relations.length, 0);
    if (rows === null || count > most.relations) this.isWhole = false;
    for (const { near: place, relations } of rows ?? []) {
      const joining = new Map<string, HopRelation[]>();
      for (const [id, ...recorded] of relations) {
        const others = joining.get(id);
        const relation = this.#relationThat(...recorded);
        if (others === undefined) joining.set(id, [relation]);
        else others.push(relation);
      }
      const near = nodes[place] ?? 0;
      const known = this.#hops.get(near) ?? new Map<number, HopWorth>();
      for (const [id, all] of joining) known.set(lattice.explored.numberOf(id), toHopWorth(all));
      this.#hops.set(near, known);
    }
  }

  /** What a relation is to a path that records this: many record the same. */
  #relationThat(type: string, isAlong: boolean, values: PlainValue[]): HopRelation {
    const key = JSON.stringify([type, isAlong, values]);
    const known = this.#relations.get(key);
    if (known !== undefined) return known;
    const properties: Record<string, PlainValue> = {};
    for (const [place, name] of this.#recorded.entries()) properties[name] = values[place] ?? null;
    const { filters, onlySure } = this.#look;
    const look = { profile: this.#profile, asked: filters.asked, onlySure };
    const relation = toHopRelation({ type, isAlong, properties }, look);
    this.#relations.set(key, relation);
    return relation;
  }

  #placesOfRefs(): Map<number, number> {
    const sorted = [...this.#nodes].sort(([, a], [, b]) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
    return new Map(sorted.map(([node], place) => [node, place]));
  }
}

/** Each once, with its place in the list of all of them. */
function placesOf(nodes: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const node of nodes) if (!places.has(node)) places.set(node, places.size);
  return places;
}

function groupsOf(pairs: readonly (readonly [near: number, far: number])[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [near, far] of pairs) {
    const group = groups.get(near);
    if (group === undefined) groups.set(near, [far]);
    else group.push(far);
  }
  return groups;
}
