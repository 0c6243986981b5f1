import type { Ref } from 'entente/contract/model/index.ts';
import { hidingBetween, hidingOf, type Things } from './hidden.ts';
import type { Patch, View } from './view.ts';

/** Whether a node is on the drawing and not hidden by itself; its kind may be. */
export function isShown({ nodes, hidden }: View, ref: Ref): boolean {
  return nodes.has(ref) && !hidden.nodes.has(ref);
}

/** The patch that puts things out of sight, or lets them be seen again. Kinds and types need not be shown. */
export function patchToHide({ hidden }: View, things: Things, isHidden: boolean): Patch {
  return { nodes: [], relations: [], hidden: hidingOf(hidden, things, isHidden) };
}

/** The patch after which exactly these things are out of sight, of each sort that is named; the others stay as they are. */
export function patchToHideExactly({ hidden }: View, things: Things): Patch {
  const { nodes, relations, kinds, types } = things;
  const after = {
    nodes: new Set(nodes ?? hidden.nodes),
    relations: new Set(relations ?? hidden.relations),
    kinds: new Set(kinds ?? hidden.kinds),
    types: new Set(types ?? hidden.types),
  };
  return { nodes: [], relations: [], hidden: hidingBetween(hidden, after) };
}
