import type { StoredRelation } from '#queries/seed/stored.ts';
import type { Difference } from './difference.ts';

interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  /** Written at another line than before, and otherwise the same. */
  readonly moved: number;
  readonly removed: number;
}

/** What a load has done. */
export interface LoadSummary {
  readonly nodes: ChangeCounts;
  readonly relations: ChangeCounts;
  /** Whether the database's description of itself was written anew. */
  readonly describedAnew: boolean;
}

/** A relation that was replaced, since its type or ends are others now, counts as changed. */
export function countChanges(
  nodes: Difference<unknown, unknown>,
  relations: Difference<{ readonly key: string }, unknown>,
  storedRelations: readonly StoredRelation[],
  describedAnew: boolean,
): LoadSummary {
  const added = new Set(relations.added.map(({ key }) => key));
  const removed = new Set(relations.removed);
  const replaced = storedRelations.filter(
    ({ id, key }) => removed.has(id) && key !== null && added.has(key),
  ).length;
  return {
    nodes: {
      added: nodes.added.length,
      changed: nodes.changed.length,
      moved: nodes.moved.length,
      removed: nodes.removed.length,
    },
    relations: {
      added: relations.added.length - replaced,
      changed: relations.changed.length + replaced,
      moved: relations.moved.length,
      removed: relations.removed.length - replaced,
    },
    describedAnew,
  };
}

/** In words, for the one who loads. */
export function describeLoad({ nodes, relations, describedAnew }: LoadSummary): string {
  const counts = ({ added, changed, moved, removed }: ChangeCounts) =>
    `${added} added, ${changed} changed, ${removed} removed` +
    (moved === 0 ? '' : `, ${moved} only moved to other lines`);
  const untouched = [nodes, relations].every((each) => Object.values(each).every((count) => count === 0));
  if (untouched && !describedAnew) return 'The database holds this seed already; nothing was changed.';
  return [
    `Nodes: ${counts(nodes)}.`,
    `Relations: ${counts(relations)}.`,
    ...(describedAnew ? ['The description of the graph was written anew.'] : []),
  ].join('\n');
}
