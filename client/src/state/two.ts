import type { Ref } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** Between which two nodes everything is told. */
export interface Two {
  readonly one: Ref | null;
  readonly other: Ref | null;
  /** Grows with each time that they are asked for from elsewhere. */
  readonly count: number;
}

export const useTwo = create<Two>(() => ({ one: null, other: null, count: 0 }));

export function setTwo(two: Partial<Pick<Two, 'one' | 'other'>>): void {
  useTwo.setState(two);
}

/** Asks from anywhere what is between two nodes: whoever tells it opens there. */
export function askBetween(one: Ref, other: Ref): void {
  useTwo.setState(({ count }) => ({ one, other, count: count + 1 }));
}
