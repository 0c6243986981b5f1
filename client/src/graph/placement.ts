import type { NodeBrief, Ref } from 'entente/contract/model/index.ts';
import { applyPatch, type Position, patchToShow } from '#state/view.ts';
import { balancedPositions } from './balance.ts';
import { type Drawn, middleOf, placeAround, placeBetween, placeNear } from './place.ts';

/** A line between two nodes, whatever it says. */
export interface Joined {
  readonly from: Ref;
  readonly to: Ref;
}

/**
 * Places for new nodes; what is shown already stays where it is. A node that is joined to one shown node
 * stands on a ring round it, away from the rest of the drawing; one that is joined to several stands between
 * them; one that is joined to none stands in free room beside the drawing.
 *
 * @param newcomers in the order in which they should stand beside each other
 * @param relations what joins the newcomers to each other and to what is shown
 */
export function placeNewcomers(
  newcomers: readonly NodeBrief[],
  relations: readonly Joined[],
  drawn: Drawn,
): ReadonlyMap<Ref, Position> {
  const placed = new Map<Ref, Position>();
  let view = drawn.view;
  const put = (places: ReadonlyMap<Ref, Position>) => {
    for (const [ref, position] of places) placed.set(ref, position);
    view = applyPatch(view, patchToShow(view, places, []));
  };
  const waiting = () => newcomers.filter(({ ref }) => !view.nodes.has(ref));
  for (;;) {
    const fixed = new Map([...view.nodes].map(([ref, { position }]) => [ref, position]));
    const wanted = balancedPositions(
      waiting().map(({ ref }) => ref),
      relations,
      fixed,
    );
    for (const [point, group] of groupByPoint(waiting(), wanted)) {
      const place = isTaken(point, fixed) ? placeAround : placeBetween;
      put(place(point, group, { ...drawn, view }));
    }
    const [stranger] = waiting();
    if (stranger === undefined) return placed;
    put(placeNear(middleOf(view.nodes.values()), [stranger], { ...drawn, view }));
  }
}

function groupByPoint(
  newcomers: readonly NodeBrief[],
  wanted: ReadonlyMap<Ref, Position>,
): ReadonlyMap<Position, readonly NodeBrief[]> {
  const points = new Map<string, Position>();
  const groups = new Map<Position, NodeBrief[]>();
  for (const node of newcomers) {
    const position = wanted.get(node.ref);
    if (position === undefined) continue;
    const name = `${Math.round(position.x)},${Math.round(position.y)}`;
    const point = points.get(name) ?? position;
    points.set(name, point);
    const group = groups.get(point);
    if (group === undefined) groups.set(point, [node]);
    else group.push(node);
  }
  return groups;
}

/** Whether a node stands at the point: then it is the only one that those who want to go there are joined to. */
function isTaken(point: Position, fixed: ReadonlyMap<Ref, Position>): boolean {
  return [...fixed.values()].some(({ x, y }) => Math.abs(x - point.x) < 1 && Math.abs(y - point.y) < 1);
}
