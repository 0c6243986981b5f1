import type { Relation } from 'entente/contract/model/relation.ts';
import { useCall } from '#api/cache.ts';

type Recorded = NonNullable<Relation['time']['recorded']>;

/** On whose word the dates stand, where not every source of the relation gives them. */
export function DatesFrom({ recorded }: { readonly recorded: Recorded | undefined }) {
  const begins = recorded?.begins?.sources ?? [];
  const ends = recorded?.ends?.sources ?? [];
  const { data } = useCall('sources', begins.length + ends.length === 0 ? null : {});
  const namesOf = (keys: readonly string[]) =>
    keys.map((key) => data?.sources.find((source) => source.key === key)?.node.caption ?? key).join(', ');
  if (begins.length + ends.length === 0) return null;
  return (
    <span className="dates-from">
      {begins.length > 0 && `Its begin is given by ${namesOf(begins)}. `}
      {ends.length > 0 && `Its end is given by ${namesOf(ends)}.`}
    </span>
  );
}
