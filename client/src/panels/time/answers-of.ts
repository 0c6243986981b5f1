import type { Ref, Relation } from 'entente/contract/model/index.ts';
import { judgeBy } from '#state/judging.ts';
import type { FilterState } from '#state/settings.ts';

/** Of some relations, how many hold at the date asked, how many only may, and how many the filters leave out. */
export interface Answers {
  readonly holds: number;
  readonly may: number;
  readonly hidden: number;
}

export function answersOf(
  refs: Iterable<Ref>,
  known: ReadonlyMap<Ref, Relation>,
  filters: FilterState,
): Answers {
  const judge = judgeBy(filters);
  let [holds, may, hidden] = [0, 0, 0];
  for (const ref of refs) {
    const relation = known.get(ref);
    if (relation === undefined) continue;
    const { passes, answer } = judge?.(relation) ?? { passes: true, answer: 'holds' as const };
    if (!passes) hidden += 1;
    else if (answer === 'may') may += 1;
    else holds += 1;
  }
  return { holds, may, hidden };
}
