import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** While something asks for a node, the next one that is clicked, in the drawing or the table, is the answer. */
export interface Picking {
  /** What the node is wanted for, in plain words ("where the path starts"); null while nothing asks. */
  readonly purpose: string | null;
}

export const usePicking = create<Picking>(() => ({ purpose: null }));

let deliver: ((ref: Ref | null) => void) | null = null;

/**
 * Asks the user to click a node.
 *
 * @returns the node, or null where the user gave up or something else asked meanwhile
 */
export function pickNode(purpose: string): Promise<Ref | null> {
  cancelPicking();
  return new Promise((resolve) => {
    deliver = resolve;
    usePicking.setState({ purpose });
  });
}

/** Gives a clicked node to whoever asked for one. Returns whether anybody did: then the click means nothing else. */
export function deliverPick(ref: Ref): boolean {
  return endPicking(ref);
}

/** Ends the asking without a node. Returns whether anybody was asking. */
export function cancelPicking(): boolean {
  return endPicking(null);
}

function endPicking(ref: Ref | null): boolean {
  if (deliver === null) return false;
  const resolve = deliver;
  deliver = null;
  usePicking.setState({ purpose: null });
  resolve(ref);
  return true;
}
