import { countPaths } from './count-paths.ts';
import { daysAhead } from './days-ahead.ts';
import { Heap } from './heap.ts';
import type { Lattice } from './lattice.ts';
import { byMeaning } from './meanings.ts';
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
 * as the asked number needs. Where hops depend on one another in time, all are walked to be counted.
 */
export async function searchPaths(
  ground: Ground,
  asked: { readonly limit: number; readonly onePerMeaning: boolean },
  patience: Patience,
): Promise<Searched> {
  const { limit, onePerMeaning } = asked;
  if (ground.timing === 'any')
    return onePerMeaning ? firstOfEach(ground, limit, patience) : all(ground, limit, patience);
  const timed = { ...ground, ahead: daysAhead(ground.lattice, ground.worth, ground.timing) };
  if (onePerMeaning) return foldedOneByOne(timed, limit, patience);
  const paths = await firstPaths(timed, limit, patience);
  const counted = await everyPath(timed, patience, () => undefined);
  return { paths, count: Math.max(counted.count, paths.length), isWhole: counted.isWhole };
}

async function all(ground: Ground, limit: number, patience: Patience): Promise<Searched> {
  const paths = await firstPaths(ground, limit, patience);
  const { ofStart, isWhole } = await countPaths(ground.lattice, patience);
  const count = [...ofStart.values()].reduce((sum, each) => sum + each, 0);
  return { paths, count: Math.max(count, paths.length), isWhole };
}

/** Folded before they are made: the first path of each meaning is found without the others. */
async function firstOfEach(ground: Ground, limit: number, patience: Patience): Promise<Searched> {
  const folded = await byMeaning(ground.lattice, ground.worth, patience.half());
  const firsts = await firstPaths({ ...ground, lattice: folded.lattice }, limit, patience, true);
  const { ofStart, isWhole } = await countPaths(folded.lattice, patience);
  const paths = firsts.map((path) => ({ ...path, alike: Math.max(1, ofStart.get(path.start) ?? 0) }));
  const count = [...ofStart.values()].filter((each) => each > 0).length;
  return { paths, count: Math.max(count, paths.length), isWhole: isWhole && folded.isWhole };
}

/** @returns fewer than are there where patience ended */
export async function firstPaths(
  ground: Ground,
  limit: number,
  patience: Patience,
  onePerStart = false,
): Promise<RankedPath[]> {
  if (limit === 0) return [];
  const { lattice, worth } = ground;
  const outlook = outlookOf(lattice, worth);
  const open = new Heap<Candidate>((a, b) => compareCandidates(worth, a, b));
  for (const walk of startOf(ground)) addWalk(open, outlook, walk);
  const done = new Set<number>();
  const found: RankedPath[] = [];
  for (let next = open.take(); next !== undefined && found.length < limit; next = open.take()) {
    const { walk, path } = next;
    if (done.has(walk.start)) continue;
    if (path !== null) {
      found.push(path);
      if (onePerStart) done.add(walk.start);
    } else if (!(await addOnward(open, ground, { walk, outlook, patience }))) break;
  }
  return found;
}

/** @returns whether patience sufficed */
async function addOnward(
  open: Heap<Candidate>,
  ground: Ground,
  { walk, outlook, patience }: { walk: Walk; outlook: Outlook; patience: Patience },
): Promise<boolean> {
  await patience.rest();
  for (const longer of walksAfter(ground, walk)) {
    if (!patience.allows()) return false;
    if (longer.place < ground.lattice.length) addWalk(open, outlook, longer);
    else addPath(open, ground, longer);
  }
  return true;
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

async function foldedOneByOne(ground: Ground, limit: number, patience: Patience): Promise<Searched> {
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
