import type { Ref } from 'entente/contract/model/index.ts';
import { bendAround, type Disc, passes } from './bend.ts';

interface Known {
  readonly discs: ReadonlyMap<Ref, Disc>;
  readonly bends: ReadonlyMap<string, number>;
}

let known: Known = { discs: new Map(), bends: new Map() };

/**
 * Gives how far to bend the line between two nodes round all others. What was found last is kept where since then
 * nodes have only come, and none of them is in the line's way: the least bend that passes all is then still the same.
 */
export function bendsAround(discs: ReadonlyMap<Ref, Disc>): (from: Ref, to: Ref) => number {
  const { discs: earlier, bends: found } = known;
  const isKept = [...earlier].every(([ref, disc]) => isSame(disc, discs.get(ref)));
  const newcomers = [...discs].flatMap(([ref, disc]) => (earlier.has(ref) ? [] : [disc]));
  const all = [...discs.values()];
  const bends = new Map<string, number>();
  known = { discs, bends };
  return (from, to) => {
    const [start, end] = [discs.get(from)?.center, discs.get(to)?.center];
    if (start === undefined || end === undefined) return 0;
    const line = JSON.stringify([from, to]);
    const last = isKept ? found.get(line) : undefined;
    const isStill = last !== undefined && passes(last, start, end, newcomers);
    const bend = isStill ? last : bendAround(start, end, all);
    bends.set(line, bend);
    return bend;
  };
}

function isSame(one: Disc, other: Disc | undefined): boolean {
  return one.center.x === other?.center.x && one.center.y === other.center.y && one.radius === other.radius;
}
