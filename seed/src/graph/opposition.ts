import type { Relation } from '#format/relation.ts';

/** For each relation the keys of those that it opposes or that oppose it: opposing is mutual, though entered once. */
export function oppositions(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const opposed = new Map(relations.map(({ key }) => [key, new Set<string>()]));
  for (const { key, opposes } of relations) {
    for (const other of opposes) {
      opposed.get(key)?.add(other);
      opposed.get(other)?.add(key);
    }
  }
  return new Map([...opposed].map(([key, others]) => [key, [...others].sort()]));
}

/** Contested is what is said to be so, has sources on both sides, or is opposed by another claim. */
export function isContested({ contested, evidence }: Relation, opposed: readonly string[]): boolean {
  const stances = evidence.map(({ stance }) => stance);
  const onBothSides = stances.includes('asserts') && stances.includes('denies');
  return contested ?? (onBothSides || opposed.length > 0);
}
