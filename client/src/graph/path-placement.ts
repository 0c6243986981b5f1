import type { NodeBrief, Ref } from 'entente/contract/model/index.ts';
import { applyPatch, type Position, patchToShow } from '#state/view.ts';
import { type Drawn, middleOf, placeAround, placeNear } from './place.ts';
import { type Joined, placeNewcomers } from './placement.ts';

/** From one node of a path to the next, where the path has all the room. */
const HOP = 170;

export interface PathEnds {
  readonly from: Ref;
  readonly to: Ref;
  /** Hops between them. */
  readonly length: number;
}

/** Places for the new nodes of paths: the ends far enough apart for all between them, those in line with the ends. */
export function placeOnPaths(
  newcomers: readonly NodeBrief[],
  relations: readonly Joined[],
  drawn: Drawn,
  ends: PathEnds,
): ReadonlyMap<Ref, Position> {
  const placed = new Map<Ref, Position>();
  let view = drawn.view;
  for (const [end, other] of [
    [ends.from, ends.to],
    [ends.to, ends.from],
  ] as const) {
    const node = newcomers.find(({ ref }) => ref === end);
    if (node === undefined) continue;
    const opposite = view.nodes.get(other);
    const places =
      opposite === undefined
        ? placeNear(middleOf(view.nodes.values()), [node], { ...drawn, view })
        : placeAround(opposite.position, [node], { ...drawn, view }, HOP * ends.length);
    for (const [ref, position] of places) placed.set(ref, position);
    view = applyPatch(view, patchToShow(view, places, []));
  }
  const between = newcomers.filter(({ ref }) => !placed.has(ref));
  return new Map([...placed, ...placeNewcomers(between, relations, { ...drawn, view })]);
}
