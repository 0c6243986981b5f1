import type { Ref } from 'entente/contract/model/index.ts';
import { useEntities } from '#state/entities.ts';

/** "1 node", "12 nodes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "12 nodes, 31 relations"; what there is none of is left out. */
export function countedChange(nodes: number, relations: number): string {
  const parts = [];
  if (nodes > 0) parts.push(counted(nodes, 'node'));
  if (relations > 0) parts.push(counted(relations, 'relation'));
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}

/** The caption of a node, or its ref where the node is not known. */
export function captionOf(ref: Ref): string {
  return useEntities.getState().nodes.get(ref)?.caption ?? ref;
}

/** "Japan", "Japan and China", "5 nodes"; of none, as in a list of all that can be done: "the selected nodes". */
export function captionsOf(refs: readonly Ref[]): string {
  const [first, second] = refs;
  if (first === undefined) return 'the selected nodes';
  if (second === undefined) return captionOf(first);
  return refs.length === 2 ? `${captionOf(first)} and ${captionOf(second)}` : counted(refs.length, 'node');
}
