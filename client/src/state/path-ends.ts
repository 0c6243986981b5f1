import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** Between which nodes paths are asked for: by the path form, and by the command on two selected nodes. */
export interface PathEnds {
  readonly from: Ref | null;
  readonly to: Ref | null;
}

export const usePathEnds = create<PathEnds>(() => ({ from: null, to: null }));

export function setPathEnds(ends: Partial<PathEnds>): void {
  usePathEnds.setState(ends);
}

export function swapPathEnds(): void {
  usePathEnds.setState(({ from, to }) => ({ from: to, to: from }));
}
