import type { Ref } from 'entente/contract/model/index.ts';

/** The name of the line between two nodes, the same from both sides. */
export function lineBetween(one: Ref, other: Ref): string {
  return JSON.stringify(one <= other ? [one, other] : [other, one]);
}
