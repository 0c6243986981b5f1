import { endOfTime } from 'entente/contract/model/day.ts';
import type { Polarity, Ref, Relation } from 'entente/contract/model/index.ts';

/** What one does to the other, the other to the one, and what they are or do together; the latest first. */
export interface Columns {
  readonly along: readonly Relation[];
  readonly against: readonly Relation[];
  readonly together: readonly Relation[];
}

/** What joins two nodes, of one polarity. */
export interface Side extends Columns {
  readonly polarity: Polarity;
}

const polarities: readonly Polarity[] = [-1, 1, 0];

/**
 * What joins two nodes, by polarity and direction, as columns.
 *
 * @param isMutual whether relations of a type read the same from both ends
 * @returns without the polarities of which there is nothing
 */
export function sidesOf(
  relations: readonly Relation[],
  one: Ref,
  isMutual: (type: string) => boolean,
): readonly Side[] {
  const latestFirst = [...relations].sort((a, b) => compare(lastDay(b), lastDay(a)) || compare(a.ref, b.ref));
  return polarities.flatMap((polarity) => {
    const alike = latestFirst.filter((relation) => relation.polarity === polarity);
    if (alike.length === 0) return [];
    const directed = alike.filter(({ type }) => !isMutual(type));
    return [
      {
        polarity,
        along: directed.filter(({ from }) => from === one),
        against: directed.filter(({ from }) => from !== one),
        together: alike.filter(({ type }) => isMutual(type)),
      },
    ];
  });
}

/** The last day on which it is known to have held or happened; what has no date comes last. */
function lastDay({ time: { recorded } }: Relation): string {
  if (recorded === undefined) return '';
  const attested = recorded.attested.map(({ latest }) => latest ?? '').sort();
  if (recorded.openEnd) return endOfTime;
  return recorded.ends?.latest ?? recorded.begins?.latest ?? attested.at(-1) ?? '';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
