import type { Bundle } from 'entente/contract/http/parts.ts';
import { calledFrom } from 'entente/contract/model/called.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import { create } from 'zustand';
import { pairOf } from './pair.ts';
import { useViewpoint } from './viewpoint.ts';

/** Everything that was fetched and is still needed, normalized: one entry for each node, as it is called from the viewpoint in use, and relation. */
export interface Entities {
  readonly nodes: ReadonlyMap<Ref, NodeBrief>;
  readonly relations: ReadonlyMap<Ref, Relation>;
  /** By pair, how many relations join two nodes where there are more than any answer carried: at least so many. */
  readonly bundles: ReadonlyMap<string, number>;
}

export const useEntities = create<Entities>(() => ({
  nodes: new Map(),
  relations: new Map(),
  bundles: new Map(),
}));

useViewpoint.subscribe((viewpoint) => {
  const before = useEntities.getState().nodes;
  const nodes = new Map([...before].map(([ref, node]) => [ref, calledFrom(node, viewpoint)]));
  if ([...nodes].some(([ref, node]) => node !== before.get(ref))) useEntities.setState({ nodes });
});

/** What an answer tells of the graph. */
export interface Known {
  readonly nodes?: readonly NodeBrief[];
  readonly relations?: readonly Relation[];
  readonly bundles?: readonly Bundle[];
}

/** Merges an answer in; a newer answer about the same ref wins. */
export function rememberEntities(answer: Known): void {
  const { nodes, relations, bundles } = useEntities.getState();
  useEntities.setState({
    nodes: answer.nodes?.length ? merge(nodes, calledFrom(answer.nodes, useViewpoint.getState())) : nodes,
    relations: answer.relations?.length ? merge(relations, answer.relations) : relations,
    bundles: answer.bundles?.length ? withBundles(bundles, answer.bundles) : bundles,
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

/** An answer that was asked under filters may count fewer than there are. */
function withBundles(known: ReadonlyMap<string, number>, news: readonly Bundle[]) {
  const merged = new Map(known);
  for (const { between, relations } of news) {
    const [one = '', other = one] = between;
    const pair = pairOf(one, other);
    merged.set(pair, Math.max(relations, merged.get(pair) ?? 0));
  }
  return merged;
}
