import type { Ref, Relation } from 'entente/contract/model/index.ts';
import { type Change, type Judge, judgeBy } from '#state/judging.ts';
import type { View } from '#state/view.ts';

type Compared = NonNullable<ReturnType<Judge>['compared']>;

/** A relation that is shown, and what became of it between two dates. */
export interface ChangedRelation extends Compared {
  readonly relation: Relation;
}

/** What became of all that is shown, by change. */
export type ChangesShown = Readonly<Record<Change, readonly ChangedRelation[]>>;

/** @returns null where no dates are compared */
export function changesShown(visible: View, known: ReadonlyMap<Ref, Relation>): ChangesShown | null {
  const judge = judgeBy(visible.settings.filters, visible.settings.comparison);
  const { before, after } = visible.settings.comparison;
  if (judge === null || before === undefined || after === undefined) return null;
  const changes: Record<Change, ChangedRelation[]> = { new: [], gone: [], changed: [], same: [] };
  for (const ref of visible.relations) {
    const relation = known.get(ref);
    const compared = relation && judge(relation).compared;
    if (relation !== undefined && compared !== undefined)
      changes[compared.change].push({ relation, ...compared });
  }
  return changes;
}
