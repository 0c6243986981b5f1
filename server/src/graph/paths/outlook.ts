import { type Lattice, statesAfter } from './lattice.ts';
import { compareRarity, type Rank, type Worth } from './worth.ts';

/** How rare and how recent what follows is. */
type Prospect = Omit<Rank, 'weakness'>;

/** What can become of a walk at best from where it stands: one entry for each weakness, of the ways on that are no weaker. */
type Prospects = readonly (Prospect | null)[];

/** For each place and state in a lattice what can become of a walk at best. */
export type Outlook = readonly ReadonlyMap<number, Prospects>[];

const arrived: Prospect = { hubness: 0, recency: Number.POSITIVE_INFINITY };

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

function allWith({ weaknesses }: Worth, prospect: Prospect | null): (Prospect | null)[] {
  return Array.from({ length: weaknesses }, () => prospect);
}

function prospectsAt(
  lattice: Lattice,
  worth: Worth,
  { place, state, further }: { place: number; state: number; further: ReadonlyMap<number, Prospects> },
): Prospects {
  const best = allWith(worth, null);
  const near = lattice.nodeOf(state);
  for (const next of statesAfter(lattice, place, state)) {
    const far = lattice.nodeOf(next);
    const hop = worth.hop(near, far);
    const hubness = place + 1 === lattice.length ? 0 : worth.hubness(far);
    const onward = further.get(next) ?? [];
    for (let weakness = hop.weakness; weakness < best.length; weakness += 1) {
      const after = onward[weakness];
      // Where a weaker way on is no better, it has been looked at: mostly there is one for all.
      if (!after || (weakness > hop.weakness && after === onward[weakness - 1])) continue;
      const prospect = {
        hubness: after.hubness + hubness,
        recency: Math.min(after.recency, hop.recency),
      };
      best[weakness] = better(prospect, best[weakness]);
    }
  }
  for (let weakness = 1; weakness < best.length; weakness += 1)
    best[weakness] = better(best[weakness - 1], best[weakness]);
  return best;
}

/** The better of two; where they are equal, the first. */
function better(one: Prospect | null | undefined, other: Prospect | null | undefined): Prospect | null {
  if (!one || !other) return one ?? other ?? null;
  return compareRarity(one, other) <= 0 ? one : other;
}
