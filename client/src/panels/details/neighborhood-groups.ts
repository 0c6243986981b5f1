import type { NeighborGroup } from 'entente/contract/http/parts.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';

/** The neighbors of one kind that one type of relation joins to a node. */
export interface KindOfNeighbors {
  readonly kind: string;
  readonly nodes: number;
  readonly shownNodes: number;
  /** Of its relations; also where all the nodes are shown, some of what joins them may not be. */
  readonly hiddenRelations: number;
}

/** One type of relation, seen from a node in one direction; `any` for types that read the same from both ends. */
export interface NeighborhoodGroup extends Pick<NeighborGroup, 'type' | 'direction'> {
  readonly kinds: readonly KindOfNeighbors[];
}

/** A relation that is shown at the node, with the node at its other end. */
export interface ShownRelation {
  readonly relation: Pick<Relation, 'type' | 'from' | 'to'>;
  readonly other: Pick<NodeBrief, 'ref' | 'kind'>;
  /** Whether its line stands for more relations than came: then those count as shown. */
  readonly isBundled: boolean;
}

/** What a node has round it, by type, direction and kind, the most nodes first, and how much of it is shown. */
export function neighborhoodGroups(
  ref: Ref,
  counts: readonly NeighborGroup[],
  shown: readonly ShownRelation[],
  vocabulary: Vocabulary,
): readonly NeighborhoodGroup[] {
  const drawn = new Map<string, ShownRelation[]>();
  for (const each of shown) {
    const { type, from } = each.relation;
    const side = from === ref ? 'out' : 'in';
    const direction = vocabulary.type(type).symmetric ? 'any' : side;
    const key = keyOf({ type, direction, kind: each.other.kind });
    drawn.set(key, [...(drawn.get(key) ?? []), each]);
  }
  const found = new Map<string, NeighborhoodGroup>();
  for (const group of counts) {
    const { type, direction, kind, nodes, relations } = group;
    const here = drawn.get(keyOf(group)) ?? [];
    const shownNodes = new Set<Ref>(here.map(({ other }) => other.ref)).size;
    const isBundled = here.some((each) => each.isBundled);
    const hiddenRelations = isBundled && shownNodes >= nodes ? 0 : Math.max(0, relations - here.length);
    const name = `${type}\n${direction}`;
    const kinds = [...(found.get(name)?.kinds ?? []), { kind, nodes, shownNodes, hiddenRelations }];
    found.set(name, { type, direction, kinds: kinds.sort(byNodes) });
  }
  return [...found.values()].sort((one, other) => nodesOf(other) - nodesOf(one));
}

function keyOf({ type, direction, kind }: Pick<NeighborGroup, 'type' | 'direction' | 'kind'>): string {
  return `${type}\n${direction}\n${kind}`;
}

function byNodes(one: KindOfNeighbors, other: KindOfNeighbors): number {
  return other.nodes - one.nodes;
}

function nodesOf({ kinds }: NeighborhoodGroup): number {
  return kinds.reduce((sum, { nodes }) => sum + nodes, 0);
}
