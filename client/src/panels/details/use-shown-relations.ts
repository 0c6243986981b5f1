import type { Ref } from 'entente/contract/model/node.ts';
import { useMemo } from 'react';
import { useEntities } from '#state/entities.ts';
import { pairOf } from '#state/pair.ts';
import { useVisibleView } from '#state/visible.ts';
import type { ShownRelation } from './neighborhood-groups.ts';

/** The relations that the drawing shows at a node, each with its other end. */
export function useShownRelations(ref: Ref): readonly ShownRelation[] {
  const { nodes, relations, bundles } = useEntities();
  const shown = useVisibleView().relations;
  return useMemo(() => {
    const found: ShownRelation[] = [];
    for (const each of shown) {
      const relation = relations.get(each);
      if (relation === undefined || relation.from === relation.to) continue;
      if (relation.from !== ref && relation.to !== ref) continue;
      const other = nodes.get(relation.from === ref ? relation.to : relation.from);
      if (other === undefined) continue;
      found.push({ relation, other, isBundled: bundles.has(pairOf(ref, other.ref)) });
    }
    return found;
  }, [ref, nodes, relations, bundles, shown]);
}
