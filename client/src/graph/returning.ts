import type { Ref } from 'entente/contract/model/index.ts';
import { applyPatch, type Position, patchToRemove, patchToShow, type View } from '#state/view.ts';
import { type Box, boxAt } from './box.ts';
import { formOnScreen } from './form-on-screen.ts';
import { Occupied } from './occupied.ts';
import { type Drawn, placeNear } from './place.ts';

/**
 * New places for nodes that come into sight again where something else stands by now: the nearest free ones. Whatever
 * finds its place free comes back to it, and is not in the answer.
 *
 * @param returning nodes that have a place in the view
 * @param drawn `view`: what is to be seen once they are
 */
export function placesForReturning(returning: ReadonlySet<Ref>, drawn: Drawn): ReadonlyMap<Ref, Position> {
  const boxOf = boxesIn(drawn);
  const taken = new Occupied();
  for (const ref of drawn.view.nodes.keys()) {
    const box = returning.has(ref) ? null : boxOf(ref);
    if (box !== null) taken.add(box);
  }
  const misplaced: Ref[] = [];
  for (const ref of returning) {
    const box = boxOf(ref);
    if (box === null) continue;
    if (taken.isFree(box)) taken.add(box);
    else misplaced.push(ref);
  }
  return housed(misplaced, drawn);
}

function housed(misplaced: readonly Ref[], drawn: Drawn): ReadonlyMap<Ref, Position> {
  const places = new Map<Ref, Position>();
  let view: View = applyPatch(drawn.view, patchToRemove(drawn.view, new Set(misplaced), []));
  for (const ref of misplaced) {
    const node = drawn.entities.nodes.get(ref);
    const stood = drawn.view.nodes.get(ref);
    if (node === undefined || stood === undefined) continue;
    const place = placeNear(stood.position, [node], { ...drawn, view });
    for (const [each, position] of place) places.set(each, position);
    view = applyPatch(view, patchToShow(view, place, []));
  }
  return places;
}

function boxesIn({ entities, view, formOf = formOnScreen }: Drawn): (ref: Ref) => Box | null {
  return (ref) => {
    const node = entities.nodes.get(ref);
    const shown = view.nodes.get(ref);
    return node === undefined || shown === undefined ? null : boxAt(shown.position, formOf(node).extent);
  };
}
