import { placesForReturning } from '#graph/returning.ts';
import { useEntities } from '#state/entities.ts';
import { hidingOf, type Things } from '#state/hidden.ts';
import { useSession } from '#state/session.ts';
import { applyPatch, type Patch, patchToMove } from '#state/view.ts';
import { visiblePart, visibleView } from '#state/visible.ts';

/**
 * Lets hidden things be seen again, where they stood; a node whose place has been taken meanwhile stands as near as
 * there is room.
 */
export function patchToSeeAgain(things: Things): Required<Omit<Patch, 'settings'>> {
  const { view } = useSession.getState();
  const entities = useEntities.getState();
  const hidden = hidingOf(view.hidden, things, false);
  const after = visiblePart(applyPatch(view, { nodes: [], relations: [], hidden }), entities);
  const before = visibleView();
  const returning = new Set([...after.nodes.keys()].filter((ref) => !before.nodes.has(ref)));
  const places = placesForReturning(returning, { entities, view: after });
  return { nodes: patchToMove(view, places, false).nodes, relations: [], hidden };
}
