import type { Ref } from 'entente/contract/model/index.ts';
import { useEntities } from '#state/entities.ts';
import { visibleView } from '#state/visible.ts';

/** The nodes, and those that are joined to them on the drawing. */
export function withNeighbors(nodes: readonly Ref[]): ReadonlySet<Ref> {
  const chosen = new Set(nodes);
  const known = useEntities.getState().relations;
  const found = new Set(nodes);
  for (const ref of visibleView().relations) {
    const relation = known.get(ref);
    if (relation === undefined) continue;
    if (chosen.has(relation.from)) found.add(relation.to);
    if (chosen.has(relation.to)) found.add(relation.from);
  }
  return found;
}
