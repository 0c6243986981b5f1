import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';
import { selectNodes } from './selection.ts';

/** What the page is asked to show of itself: the neighborhood of a node, to choose from. */
export interface Attention {
  readonly neighborhoodOf: Ref | null;
  /** Grows with each time it is asked for. */
  readonly count: number;
}

export const useAttention = create<Attention>(() => ({ neighborhoodOf: null, count: 0 }));

/** Grows each time that the form of the paths is asked for. */
export const usePathAttention = create(() => ({ count: 0 }));

/** Paths are asked for: whoever shows the form opens it. */
export function attendToPaths(): void {
  usePathAttention.setState(({ count }) => ({ count: count + 1 }));
}

/** Selects a node and asks for its neighborhood: whoever shows details opens them there. */
export function attendToNeighborhood(ref: Ref): void {
  selectNodes([ref]);
  useAttention.setState(({ count }) => ({ neighborhoodOf: ref, count: count + 1 }));
}
