import type { FiltersGiven, Timing } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { readingOf } from '#graph/reading.ts';
import type { Territory } from './explore.ts';

/** What is asked of paths. Nodes are element ids. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly through: readonly string[];
  readonly avoid: readonly string[];
  readonly avoidKinds: readonly string[];
  readonly direction: 'any' | 'forward' | 'backward';
  readonly maximumDegree?: number | undefined;
  readonly timing: Timing;
  readonly onePerMeaning: boolean;
  readonly filters: FiltersGiven;
  readonly maximumLength: number;
  readonly longer: number;
  readonly limit: number;
  readonly bounds?: Partial<Bounds>;
}

/** What bounds a search; times in milliseconds. */
export interface Bounds {
  /** Pairs of nodes in one step. */
  readonly pairs: number;
  /** Hops that are read at once, without asking which of them matter. */
  readonly atOnce: number;
  /** To find how long the shortest paths are. */
  readonly length: number;
  /** For each shorter length that is tried where the whole length takes too long. */
  readonly shorter: number;
  /** For everything after that. */
  readonly search: number;
  /** As long as all that was asked for is found, and only their number is still to be known. */
  readonly counting: number;
  /** At least so long for putting in order what has been read. */
  readonly ordering: number;
  /** Walks that are looked at for one length. */
  readonly walks: number;
}

export const usualBounds: Bounds = {
  pairs: 25_000,
  atOnce: 1_000,
  length: 4_000,
  shorter: 1_000,
  search: 5_000,
  counting: 1_500,
  ordering: 300,
  walks: 1_500_000,
};

/** What each hop of the paths must keep to. */
export function territoryOf(question: PathQuestion, filters: FilterParameters, profile: Profile): Territory {
  const { from, to, through, avoid, avoidKinds, maximumDegree = null, direction } = question;
  const { kindOrder, kindless } = readingOf(profile);
  const isOpen = avoid.length === 0 && avoidKinds.length === 0 && maximumDegree === null;
  return {
    from,
    to,
    filters,
    direction,
    passing: {
      kindOrder,
      kindless,
      passing: isOpen
        ? null
        : { always: [from, to, ...through], avoid: [...avoid], avoidKinds: [...avoidKinds], maximumDegree },
    },
  };
}

/** The direction in which a hop is asked for, seen from the node that comes first. */
export function hopDirection({ direction }: Pick<PathQuestion, 'direction'>): 'any' | 'out' | 'in' {
  return direction === 'any' ? 'any' : direction === 'forward' ? 'out' : 'in';
}
