import type { Ref } from 'entente/contract/model/index.ts';
import { useMemo } from 'react';
import { type Selection, useSelection } from './selection.ts';
import type { View } from './view.ts';
import { useVisibleView, visibleView } from './visible.ts';

/** What a command is about. */
export interface Target {
  readonly nodes: readonly Ref[];
  readonly relations: readonly Ref[];
}

export const noTarget: Target = { nodes: [], relations: [] };

/** What is selected and still to be seen: undo may have taken selected nodes off the drawing. */
export function selectedTarget(): Target {
  return shownOf(useSelection.getState(), visibleView());
}

/** The same, for a component. */
export function useSelectedTarget(): Target {
  const nodes = useSelection((selection) => selection.nodes);
  const relations = useSelection((selection) => selection.relations);
  const view = useVisibleView();
  return useMemo(() => shownOf({ nodes, relations }, view), [nodes, relations, view]);
}

function shownOf({ nodes, relations }: Pick<Selection, 'nodes' | 'relations'>, view: View): Target {
  return {
    nodes: [...nodes].filter((ref) => view.nodes.has(ref)),
    relations: [...relations].filter((ref) => view.relations.has(ref)),
  };
}
