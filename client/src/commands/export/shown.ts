import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import type { Entities } from '#state/entities.ts';
import { answering, type Change, judgeBy } from '#state/judging.ts';
import type { Position, View } from '#state/view.ts';
import { visiblePart } from '#state/visible.ts';

export interface ExportedNode extends NodeBrief {
  readonly position: Position;
  readonly pinned: boolean;
}

export interface ExportedRelation extends Relation {
  /** What became of it between two dates, where these are compared. */
  readonly change?: Change;
}

/** What is to be seen, with all that is known of it. */
export interface Shown {
  readonly nodes: readonly ExportedNode[];
  readonly relations: readonly ExportedRelation[];
}

/**
 * What is taken along of a view: what is to be seen, neither hidden nor kept back by filters; each relation with its
 * answer to the date that they ask.
 */
export function shownIn(view: View, entities: Entities, { types }: Pick<Profile, 'types'>): Shown {
  const seen = visiblePart(view, entities);
  const familyOf = new Map(types.map(({ name, family }) => [name, family]));
  const { filters, comparison } = view.settings;
  const judge = judgeBy(filters, comparison);
  const passes = ({ type }: Relation) =>
    filters.families.length === 0 || filters.families.includes(familyOf.get(type) ?? '');
  const isThere = (ref: Ref) => seen.nodes.has(ref) && entities.nodes.has(ref);
  return {
    nodes: [...seen.nodes].flatMap(([ref, { position, pinned }]) => {
      const node = entities.nodes.get(ref);
      return node === undefined ? [] : [{ ...node, position, pinned }];
    }),
    relations: [...seen.relations].flatMap((ref) => {
      const relation = entities.relations.get(ref);
      const isDrawn = relation !== undefined && isThere(relation.from) && isThere(relation.to);
      if (!isDrawn || !passes(relation)) return [];
      if (judge === null) return [relation];
      const judgement = judge(relation);
      const { compared } = judgement;
      return [{ ...answering(relation, judgement), ...(compared && { change: compared.change }) }];
    }),
  };
}
