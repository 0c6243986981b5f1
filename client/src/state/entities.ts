import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import { create } from 'zustand';

/** Everything that was fetched and is still needed, normalized: one entry for each node and relation. */
export interface Entities {
  readonly nodes: ReadonlyMap<Ref, NodeBrief>;
  readonly relations: ReadonlyMap<Ref, Relation>;
}

export const useEntities = create<Entities>(() => ({ nodes: new Map(), relations: new Map() }));

/** Merges an answer in; a newer answer about the same ref wins. */
export function rememberEntities(answer: {
  readonly nodes?: readonly NodeBrief[];
  readonly relations?: readonly Relation[];
}): void {
  const { nodes, relations } = useEntities.getState();
  useEntities.setState({
    nodes: answer.nodes?.length ? merge(nodes, answer.nodes) : nodes,
    relations: answer.relations?.length ? merge(relations, answer.relations) : relations,
  });
}

function merge<Entity extends { readonly ref: Ref }>(
  known: ReadonlyMap<Ref, Entity>,
  news: readonly Entity[],
) {
  const merged = new Map(known);
  for (const entity of news) merged.set(entity.ref, entity);
  return merged;
}
