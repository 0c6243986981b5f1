import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import { call } from '#api/call.ts';

/** Neighbors asked for at a time: of a hub's, the first may all be shown already. */
const PAGE = 100;

export interface NeighborSearch extends CallParameters<'neighbors'> {
  /** At most so many that are not shown. */
  readonly limit: number;
  readonly offset: number;
}

export interface HiddenNeighbors {
  /** Neighbors that are not shown, the best connected first. */
  readonly nodes: readonly NodeBrief[];
  /** What joins the node to those, and to neighbors that are shown. */
  readonly relations: readonly Relation[];
  /** How many neighbors there are in all. */
  readonly total: number;
  /** Whether some that are not shown were left out. */
  readonly hasMore: boolean;
}

/**
 * Asks for the neighbors of a node, page by page, until there are enough that are not shown or no more at all.
 *
 * @throws ApiProblem as `call` does
 */
export async function findHiddenNeighbors(
  search: NeighborSearch,
  isShown: (ref: Ref) => boolean,
  signal: AbortSignal,
): Promise<HiddenNeighbors> {
  const nodes: NodeBrief[] = [];
  let leftOut = 0;
  const shown = new Set<Ref>([search.ref]);
  const relations: Relation[] = [];
  for (let offset = search.offset; ; offset += PAGE) {
    const page = await call('neighbors', { ...search, limit: PAGE, offset }, { signal });
    for (const node of page.nodes) {
      if (isShown(node.ref)) shown.add(node.ref);
      else if (nodes.length < search.limit) nodes.push(node);
      else leftOut += 1;
    }
    relations.push(...page.relations);
    const isLast = page.nodes.length === 0 || offset + page.nodes.length >= page.total.value;
    if (isLast || nodes.length >= search.limit) {
      const kept = new Set([...shown, ...nodes.map(({ ref }) => ref)]);
      return {
        nodes,
        relations: relations.filter(({ from, to }) => kept.has(from) && kept.has(to)),
        total: page.total.value,
        hasMore: leftOut > 0 || !isLast,
      };
    }
  }
}
