import { Heap } from './heap.ts';
import { countWalks, type Lattice } from './lattice.ts';
import { bestOf, type Outlook, outlookOf } from './outlook.ts';
import type { Patience } from './patience.ts';
import {
  comparePaths,
  type Ground,
  nodesOf,
  type RankedPath,
  startOf,
  toRankedPath,
  type Walk,
  walksAfter,
} from './walk.ts';
import { compareRanks, type Rank, type Worth } from './worth.ts';

/** The first paths of a length in the order of the contract, and how many there are. */
export interface Searched {
  readonly paths: readonly RankedPath[];
  readonly count: number;
  /** False where patience ended: then there may be more. */
  readonly isWhole: boolean;
}

/** A walk with the best that can become of it, or a path that is done. */
interface Candidate {
  readonly rank: Rank;
  readonly walk: Walk;
  readonly path: RankedPath | null;
}

/**
 * The first paths, best first: the most promising walk is always the next to go on, so that only as much is looked at
 * as the asked number needs.
 *
 * @param plain whether every walk in the lattice is a path, so that they can be counted without being made
 */
export async function searchPaths(
  ground: Ground,
  asked: { readonly limit: number; readonly plain: boolean; readonly onePerMeaning: boolean },
  patience: Patience,
): Promise<Searched> {
  if (asked.onePerMeaning) return onePerMeaning(ground, asked.limit, patience);
  const paths = asked.limit === 0 ? [] : await firstPaths(ground, asked.limit, patience);
  if (asked.plain) return { paths, count: countWalks(ground.lattice), isWhole: patience.allows() };
  const counted = await everyPath(ground, patience, () => undefined);
  return { paths, count: Math.max(counted.count, paths.length), isWhole: counted.isWhole };
}

async function firstPaths(ground: Ground, limit: number, patience: Patience): Promise<RankedPath[]> {
  const { lattice, worth } = ground;
  const outlook = outlookOf(lattice, worth);
  const open = new Heap<Candidate>((a, b) => compareCandidates(worth, a, b));
  for (const walk of startOf(ground)) addWalk(open, outlook, walk);
  const found: RankedPath[] = [];
  while (found.length < limit) {
    const first = open.take();
    if (first === undefined) break;
    if (first.path !== null) {
      found.push(first.path);
      continue;
    }
    await patience.rest();
    for (const walk of walksAfter(ground, first.walk)) {
      if (!patience.allows()) return found;
      if (walk.place < lattice.length) addWalk(open, outlook, walk);
      else addPath(open, ground, walk);
    }
  }
  return found;
}

function addWalk(open: Heap<Candidate>, outlook: Outlook, walk: Walk): void {
  const rank = bestOf(walk.rank, outlook[walk.place]?.get(walk.state));
  if (rank !== null) open.add({ rank, walk, path: null });
}

function addPath(open: Heap<Candidate>, ground: Ground, walk: Walk): void {
  const path = toRankedPath(ground, walk);
  if (path !== null) open.add({ rank: path.rank, walk, path });
}

/** Among equals in the order of refs from the start; a beginning stands before what continues it. */
function compareCandidates({ refPlace }: Worth, a: Candidate, b: Candidate): number {
  const byRank = compareRanks(a.rank, b.rank);
  if (byRank !== 0) return byRank;
  const others = nodesOf(b.walk);
  for (const [place, node] of nodesOf(a.walk).entries()) {
    const other = others[place];
    if (other === undefined) return 1;
    const byRef = refPlace(node) - refPlace(other);
    if (byRef !== 0) return byRef;
  }
  return a.walk.place - b.walk.place;
}

async function onePerMeaning(ground: Ground, limit: number, patience: Patience): Promise<Searched> {
  const firsts = new Map<string, RankedPath>();
  const { isWhole } = await everyPath(ground, patience, (walk) => {
    const path = toRankedPath(ground, walk);
    if (path === null) return;
    const known = firsts.get(path.meaning);
    const isFirst = known === undefined || comparePaths(ground.worth, path, known) < 0;
    firsts.set(path.meaning, { ...(isFirst ? path : known), alike: (known?.alike ?? 0) + 1 });
  });
  const paths = [...firsts.values()].sort((a, b) => comparePaths(ground.worth, a, b));
  return { paths: paths.slice(0, limit), count: paths.length, isWhole };
}

/** Makes every walk to the end, one after the other. */
async function everyPath(
  ground: Ground,
  patience: Patience,
  onEach: (walk: Walk) => void,
): Promise<{ count: number; isWhole: boolean }> {
  const { length }: Lattice = ground.lattice;
  const open: Walk[] = startOf(ground);
  let count = 0;
  for (let walk = open.pop(); walk !== undefined; walk = open.pop()) {
    if (walk.place === length) {
      count += 1;
      onEach(walk);
      continue;
    }
    if (!patience.allows()) return { count, isWhole: false };
    await patience.rest();
    open.push(...walksAfter(ground, walk));
  }
  return { count, isWhole: true };
}
