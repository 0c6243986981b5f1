import type { Ref } from 'entente/contract/model/index.ts';

/** One name for two nodes, the same from both sides; for a node and itself too. */
export function pairOf(one: Ref, other: Ref): string {
  return JSON.stringify(one <= other ? [one, other] : [other, one]);
}
