import { z } from 'zod';
import { type Bundle, mostBetween } from '#contract/http/index.ts';
import type { Ref } from '#contract/model/index.ts';
import { relationRow } from './relation.ts';

/** What the fragment `joins` needs beside what `relation` and `filters` need. */
export const joinParameters = z.object({
  direction: z.enum(['any', 'out', 'in']),
  each: z.int().max(mostBetween),
});

/** What the fragment `joins` gives: all that joins two nodes, written out up to a bound. */
export const joinRow = z.object({ total: z.int().nonnegative(), relations: z.array(relationRow) });
export type JoinRow = z.infer<typeof joinRow>;

/** The pairs that are joined by more than is written out. */
export function bundlesIn(joins: readonly JoinRow[]): Bundle[] {
  return joins.flatMap(({ total, relations }) => {
    const [first] = relations;
    return first === undefined || total <= relations.length
      ? []
      : [{ between: pairOf(first.from, first.to), relations: total }];
  });
}

function pairOf(one: Ref, other: Ref): [Ref, Ref] {
  return one < other ? [one, other] : [other, one];
}
