import type { NodeRecord, RelationRecord, StoredProperties } from 'seed/graph/records.ts';
import { contentOf } from 'seed/graph/written-at.ts';
import { canonical } from '#contract/model/canonical.ts';
import type { StoredNode, StoredRelation } from '#queries/seed/stored.ts';

/** What to add, change and remove. What was there and changes is named by its element id; what moved says the same at another line. */
export interface Difference<Record, Change> {
  readonly added: readonly Record[];
  readonly changed: readonly Change[];
  readonly moved: readonly Change[];
  readonly removed: readonly string[];
}

export interface NodeChange {
  readonly id: string;
  readonly lostLabels: readonly string[];
  readonly gainedLabels: readonly string[];
  readonly properties: StoredProperties;
}

export interface RelationChange {
  readonly id: string;
  readonly properties: StoredProperties;
}

/** How the nodes that are there differ from those that are wanted. */
export function nodeDifference(
  stored: readonly StoredNode[],
  wanted: readonly NodeRecord[],
): Difference<NodeRecord, NodeChange> {
  const { pairs, added, removed } = pairUp(stored, wanted, () => true);
  const compared = pairs.map(([before, after]) => {
    const lostLabels = before.labels.filter((label) => !after.labels.includes(label));
    const gainedLabels = after.labels.filter((label) => !before.labels.includes(label));
    const relabeled = lostLabels.length + gainedLabels.length > 0;
    return {
      fate: relabeled ? ('changed' as const) : compare(before, after),
      change: { id: before.id, lostLabels, gainedLabels, properties: after.properties },
    };
  });
  return { added, removed, ...changesIn(compared) };
}

/** The same for relations. One whose type or ends change cannot stay: it is removed and added. */
export function relationDifference(
  stored: readonly StoredRelation[],
  wanted: readonly RelationRecord[],
): Difference<RelationRecord, RelationChange> {
  const { pairs, added, removed } = pairUp(
    stored,
    wanted,
    (before, after) => before.type === after.type && before.from === after.from && before.to === after.to,
  );
  const compared = pairs.map(([before, after]) => ({
    fate: compare(before, after),
    change: { id: before.id, properties: after.properties },
  }));
  return { added, removed, ...changesIn(compared) };
}

type Fate = 'kept' | 'moved' | 'changed';

function compare(before: Pick<StoredNode, 'properties'>, after: Pick<NodeRecord, 'properties'>): Fate {
  if (canonical(before.properties) === canonical(after.properties)) return 'kept';
  const saysTheSame = canonical(contentOf(before.properties)) === canonical(contentOf(after.properties));
  return saysTheSame ? 'moved' : 'changed';
}

function changesIn<Change>(compared: readonly { readonly fate: Fate; readonly change: Change }[]) {
  const those = (wanted: Fate) => compared.filter(({ fate }) => fate === wanted).map(({ change }) => change);
  return { changed: those('changed'), moved: those('moved') };
}

/** Pairs what is there with what is wanted under the same key; a second one of the same key has no partner. */
function pairUp<Stored extends { id: string; key: string | null }, Wanted extends { key: string }>(
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  canStay: (before: Stored, after: Wanted) => boolean,
) {
  const waiting = new Map(wanted.map((each) => [each.key, each]));
  const pairs: [Stored, Wanted][] = [];
  const removed: string[] = [];
  for (const before of stored) {
    const after = before.key === null ? undefined : waiting.get(before.key);
    if (after === undefined || !canStay(before, after)) {
      removed.push(before.id);
      continue;
    }
    waiting.delete(after.key);
    pairs.push([before, after]);
  }
  return { pairs, added: [...waiting.values()], removed };
}
