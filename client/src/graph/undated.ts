import type { Relation } from 'entente/contract/model/index.ts';

/** Whether no date of it is known, not even one on which somebody says that it holds. What is timeless needs none. */
export function isUndated({ temporality, time }: Pick<Relation, 'temporality' | 'time'>): boolean {
  return (
    temporality !== 'timeless' && time.begins === null && time.ends === null && time.attested.length === 0
  );
}
