import type { Ref, Relation } from 'entente/contract/model/index.ts';

/** How many of these relations each node has; one that joins a node to itself is one. */
export function degreesIn(relations: readonly Relation[]): ReadonlyMap<Ref, number> {
  const degrees = new Map<Ref, number>();
  for (const { from, to } of relations)
    for (const end of from === to ? [from] : [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}
