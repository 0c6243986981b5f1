import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Bundle, Total } from 'entente/contract/http/parts.ts';
import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { Addition } from './add-to-view.ts';

/** Neighbors asked for at a time: of a hub's, the first may all be shown already. */
const PAGE = 100;

/** How many of the neighbors to bring. */
export interface Amount {
  /** At most so many that are not shown. */
  readonly limit: number;
  /** Where there are more than that, only so many. */
  readonly ifMore?: number;
  /** How many of all neighbors to pass over. */
  readonly offset?: number;
}

/**
 * `nodes`: neighbors that are not shown, in the order asked for. `relations` and `bundles`: what joins the given nodes to
 * those, and to neighbors that are shown.
 */
export interface HiddenNeighbors extends Required<Addition> {
  /** How many neighbors there are in all. */
  readonly total: Total;
  /** Whether some that are not shown were left out. */
  readonly hasMore: boolean;
}

type Page = Pick<CallAnswer<'neighbors'>, 'total' | 'nodes' | 'relations' | 'bundles'>;

/**
 * Asks for neighbors, page by page, until there are enough that are not shown or no more at all.
 *
 * @param given the nodes whose neighbors they are
 * @throws whatever asking throws
 */
export async function findHiddenNeighbors(
  given: readonly Ref[],
  ask: (page: { readonly limit: number; readonly offset: number }) => Promise<Page>,
  { limit, ifMore = limit, offset: start = 0 }: Amount,
  isShown: (ref: Ref) => boolean,
): Promise<HiddenNeighbors> {
  const nodes: NodeBrief[] = [];
  let leftOut = 0;
  const shown = new Set<Ref>(given);
  const relations: Relation[] = [];
  const bundles: Bundle[] = [];
  for (let offset = start; ; offset += PAGE) {
    const page = await ask({ limit: PAGE, offset });
    for (const node of page.nodes) {
      if (isShown(node.ref)) shown.add(node.ref);
      else if (nodes.length < limit) nodes.push(node);
      else leftOut += 1;
    }
    relations.push(...page.relations);
    bundles.push(...page.bundles);
    const isLast = page.nodes.length === 0 || offset + page.nodes.length >= page.total.value;
    if (isLast || nodes.length >= limit) {
      const hasMore = leftOut > 0 || !isLast;
      const found = hasMore ? nodes.slice(0, ifMore) : nodes;
      const kept = new Set([...shown, ...found.map(({ ref }) => ref)]);
      return {
        nodes: found,
        relations: relations.filter(({ from, to }) => kept.has(from) && kept.has(to)),
        bundles: bundles.filter(({ between }) => between.every((ref) => kept.has(ref))),
        total: page.total,
        hasMore,
      };
    }
  }
}
