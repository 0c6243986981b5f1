import type { Published } from 'entente/contract/model/asked.ts';
import { type Entities, useEntities } from './entities.ts';
import { isNothingHidden } from './hidden.ts';
import { judgeBy } from './judging.ts';
import { usePublished } from './published.ts';
import { useSession } from './session.ts';
import type { View } from './view.ts';

type Known = Pick<Entities, 'nodes' | 'relations'>;

/** What of a view is to be seen: what is not hidden, of the relations those that pass the filters. */
export function visiblePart(view: View, known: Known): View {
  const unhidden = unhiddenPart(view, known);
  const judge = judgeBy(view.settings.filters, view.settings.comparison);
  if (judge === null) return unhidden;
  const passing = [...unhidden.relations].filter((ref) => {
    const relation = known.relations.get(ref);
    return relation !== undefined && judge(relation).passes;
  });
  return { ...unhidden, relations: new Set(passing) };
}

/**
 * What of a view is not hidden: the nodes that are neither hidden themselves nor by their kind, and the relations
 * that are not, between those.
 */
export function unhiddenPart(view: View, { nodes, relations }: Known): View {
  const { hidden } = view;
  if (isNothingHidden(hidden)) return view;
  const seenNodes = new Map(
    [...view.nodes].filter(
      ([ref]) => !hidden.nodes.has(ref) && !hidden.kinds.has(nodes.get(ref)?.kind ?? ''),
    ),
  );
  const seenRelations = [...view.relations].filter((ref) => {
    const relation = relations.get(ref);
    return (
      relation !== undefined &&
      !hidden.relations.has(ref) &&
      !hidden.types.has(relation.type) &&
      seenNodes.has(relation.from) &&
      seenNodes.has(relation.to)
    );
  });
  return { ...view, nodes: seenNodes, relations: new Set(seenRelations) };
}

let last: {
  readonly view: View;
  readonly known: Known;
  readonly published: readonly Published[];
  readonly visible: View;
} | null = null;

/** What is to be seen now; the same value as long as nothing has changed. */
export function visibleView(): View {
  return remembered(useSession.getState().view, useEntities.getState());
}

/** The same, for a component. */
export function useVisibleView(): View {
  const view = useSession((session) => session.view);
  const { nodes, relations } = useEntities();
  usePublished();
  return remembered(view, { nodes, relations });
}

function remembered(view: View, { nodes, relations }: Known): View {
  const published = usePublished.getState().sources;
  const isSame =
    last?.view === view &&
    last.known.nodes === nodes &&
    last.known.relations === relations &&
    last.published === published;
  if (last !== null && isSame) return last.visible;
  const known = { nodes, relations };
  last = { view, known, published, visible: visiblePart(view, known) };
  return last.visible;
}
