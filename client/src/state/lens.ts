import type { Lens, LensWarning } from 'entente/contract/model/lens.ts';
import { create } from 'zustand';

/** A lens that the server has checked. */
export interface UsedLens {
  readonly id: string;
  readonly lens: Lens;
  readonly yaml: string;
  readonly warnings: readonly LensWarning[];
}

/**
 * Through which lens the reader looks at the graph; null: as the server sees it by itself. What was looked through before
 * is kept, to go back and forth: a list of its own, as it changes how things are called, not what is shown.
 */
export interface LensState {
  readonly used: UsedLens | null;
  readonly past: readonly (UsedLens | null)[];
  readonly future: readonly (UsedLens | null)[];
}

export const useLens = create<LensState>(() => ({ used: null, past: [], future: [] }));

/** Looks through another lens; what had been taken back is forgotten. */
export function pushLens(used: UsedLens | null): void {
  useLens.setState((state) => ({ used, past: [...state.past, state.used], future: [] }));
}

/** Goes back to the lens before, or forth again; where there is none, nothing happens. */
export function stepLens(way: 'back' | 'forth'): void {
  useLens.setState(({ used, past, future }) => {
    if (way === 'back' && past.length > 0)
      return { used: past.at(-1) ?? null, past: past.slice(0, -1), future: [used, ...future] };
    if (way === 'forth' && future.length > 0)
      return { used: future[0] ?? null, past: [...past, used], future: future.slice(1) };
    return {};
  });
}
