import { type Lattice, statesAfter } from './lattice.ts';
import { compareRanks, type Rank, type Worth } from './worth.ts';

/** What can become of a walk at best from where it stands: one entry for each weakness, of the ways on that are no weaker. */
type Prospects = readonly (Rank | null)[];

/** For each place and state in a lattice what can become of a walk at best. */
export type Outlook = readonly ReadonlyMap<number, Prospects>[];

const arrived: Rank = { weakness: 0, hubness: 0, recency: Number.POSITIVE_INFINITY };

/** Worked out from the end. Distinct nodes and days are not looked at, so that nothing can turn out better. */
export function outlookOf(lattice: Lattice, worth: Worth): Outlook {
  const outlook: Map<number, Prospects>[] = [];
  let further = new Map<number, Prospects>();
  for (let place = lattice.length; place >= 0; place -= 1) {
    const here = new Map<number, Prospects>();
    for (const state of lattice.places[place]?.keys() ?? []) {
      const isEnd = place === lattice.length;
      here.set(
        state,
        isEnd ? allWith(worth, arrived) : prospectsAt(lattice, worth, { place, state, further }),
      );
    }
    outlook.unshift(here);
    further = here;
  }
  return outlook;
}

/** The rank of a walk with a hop more; `node` is where the hop leads, where that is not the end. */
export function extended(rank: Rank, hop: Pick<Rank, 'weakness' | 'recency'>, hubness: number): Rank {
  return {
    weakness: Math.max(rank.weakness, hop.weakness),
    hubness: rank.hubness + hubness,
    recency: Math.min(rank.recency, hop.recency),
  };
}

/** The best that a walk with that rank can become. */
export function bestOf(rank: Rank, prospects: Prospects | undefined): Rank | null {
  for (let weakness = rank.weakness; weakness < (prospects?.length ?? 0); weakness += 1) {
    const onward = prospects?.[weakness];
    if (onward)
      return {
        weakness,
        hubness: rank.hubness + onward.hubness,
        recency: Math.min(rank.recency, onward.recency),
      };
  }
  return null;
}

function allWith({ weaknesses }: Worth, rank: Rank): Prospects {
  return Array.from({ length: weaknesses }, () => rank);
}

function prospectsAt(
  lattice: Lattice,
  worth: Worth,
  { place, state, further }: { place: number; state: number; further: ReadonlyMap<number, Prospects> },
): Prospects {
  const best: (Rank | null)[] = allWith(worth, arrived).map(() => null);
  const near = lattice.nodeOf(state);
  for (const next of statesAfter(lattice, place, state)) {
    const far = lattice.nodeOf(next);
    const hop = worth.hop(near, far);
    const hubness = place + 1 === lattice.length ? 0 : worth.hubness(far);
    const onward = further.get(next) ?? [];
    for (let weakness = hop.weakness; weakness < best.length; weakness += 1) {
      const after = onward[weakness];
      if (!after) continue;
      // The weakness is that of the entry: what is compared is only how rare and how recent.
      const rank = { ...extended(after, hop, hubness), weakness };
      const known = best[weakness];
      if (!known || compareRanks(rank, known) < 0) best[weakness] = rank;
    }
  }
  return best;
}
