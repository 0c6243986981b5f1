import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';

type Summary = CallAnswer<'neighborSummary'>['nodes'][number];

/** The neighbors of one kind that one type of relation joins to a node. */
export interface KindOfNeighbors {
  readonly kind: string;
  readonly nodes: number;
  readonly shownNodes: number;
  /** Of its relations; also where all the nodes are shown, some of what joins them may not be. */
  readonly hiddenRelations: number;
}

/** One type of relation, seen from a node in one direction. */
export interface NeighborhoodGroup {
  readonly type: string;
  /** `any` for symmetric types: their relations read the same both ways. */
  readonly direction: Direction;
  readonly kinds: readonly KindOfNeighbors[];
}

/** A relation that is shown at the node, with the node at its other end. */
export interface ShownRelation {
  readonly relation: Pick<Relation, 'type' | 'from' | 'to'>;
  readonly other: Pick<NodeBrief, 'ref' | 'kind'>;
}

type Direction = 'out' | 'in' | 'any';

/**
 * What a node has round it, by type, direction and kind, the most nodes first, and how much of it is shown.
 * Both directions of a symmetric type are taken together; a neighbor that stands on both sides of such a
 * type counts twice.
 */
export function neighborhoodGroups(
  { ref, groups }: Summary,
  shown: readonly ShownRelation[],
  vocabulary: Vocabulary,
): readonly NeighborhoodGroup[] {
  const seen = (type: string, direction: 'out' | 'in'): Direction =>
    vocabulary.type(type).symmetric ? 'any' : direction;
  const counts = new Map<
    string,
    { type: string; direction: Direction; kind: string; nodes: number; relations: number }
  >();
  for (const { type, direction, kind, nodes, relations } of groups) {
    const of = { type, direction: seen(type, direction), kind };
    const before = counts.get(keyOf(of)) ?? { nodes: 0, relations: 0 };
    counts.set(keyOf(of), { ...of, nodes: before.nodes + nodes, relations: before.relations + relations });
  }
  const drawn = new Map<string, ShownRelation[]>();
  for (const each of shown) {
    const { type, from } = each.relation;
    const key = keyOf({ type, direction: seen(type, from === ref ? 'out' : 'in'), kind: each.other.kind });
    drawn.set(key, [...(drawn.get(key) ?? []), each]);
  }
  const found = new Map<string, NeighborhoodGroup>();
  for (const [key, { type, direction, kind, nodes, relations }] of counts) {
    const here = drawn.get(key) ?? [];
    const shownNodes = new Set<Ref>(here.map(({ other }) => other.ref)).size;
    const kinds = [
      ...(found.get(`${type}\n${direction}`)?.kinds ?? []),
      { kind, nodes, shownNodes, hiddenRelations: Math.max(0, relations - here.length) },
    ];
    found.set(`${type}\n${direction}`, { type, direction, kinds: kinds.sort(byNodes) });
  }
  return [...found.values()].sort((one, other) => nodesOf(other) - nodesOf(one));
}

function keyOf({ type, direction, kind }: { type: string; direction: Direction; kind: string }): string {
  return `${type}\n${direction}\n${kind}`;
}

function byNodes(one: KindOfNeighbors, other: KindOfNeighbors): number {
  return other.nodes - one.nodes;
}

function nodesOf({ kinds }: NeighborhoodGroup): number {
  return kinds.reduce((sum, { nodes }) => sum + nodes, 0);
}
