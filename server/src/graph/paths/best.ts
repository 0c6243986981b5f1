import type { Layers } from './layers.ts';

/** What the order of paths is made from. */
export interface Weight {
  readonly ref: string;
  readonly degree: number;
}

/**
 * A path that has been walked up to some node, with the best that can become of it.
 * `product` is that of the degrees of the nodes between start and end: the order by it is that by the sum of
 * their logarithms, and whole numbers of any size are compared exactly.
 */
interface Walk {
  readonly nodes: readonly string[];
  readonly product: bigint;
  /** Its last node's place among the ways on from the node before it, best first. */
  readonly place: number;
}

/** A way on from a node, with the least product of degrees from there (the node itself counted) to the end. */
interface WayOn {
  readonly node: string;
  readonly product: bigint;
}

/**
 * The best paths, best first: through the rarest nodes (the smallest sum of the logarithms of the degrees between),
 * among equals in the order of their nodes' refs. Only as much is looked at as the asked number needs.
 *
 * @param layers pruned
 * @param weights of every node in the layers
 */
export function bestPaths(layers: Layers, weights: ReadonlyMap<string, Weight>, limit: number): string[][] {
  const { from, steps } = layers;
  const refOf = (node: string) => weights.get(node)?.ref ?? node;
  const waysOn = orderWays(layers, weights);
  const start = waysOn[0]?.get(from)?.[0];
  if (steps.length === 0) return from === layers.to ? [[from]] : [];
  if (start === undefined) return [];

  const open: Walk[] = [{ nodes: [from], product: start.product, place: 0 }];
  const found: string[][] = [];
  while (found.length < limit) {
    const walk = takeFirst(open, (a, b) => compareWalks(a, b, refOf));
    if (walk === undefined) break;
    const { nodes, product, place } = walk;
    const taken = nodes.length - 1;
    if (taken > 0) {
      // The way beside it, which cannot be better, has its turn now.
      const before = nodes.slice(0, -1);
      const siblings = waysOn[taken - 1]?.get(before.at(-1) ?? '') ?? [];
      const [here, next] = [siblings[place], siblings[place + 1]];
      if (here && next)
        open.push({
          nodes: [...before, next.node],
          product: (product / here.product) * next.product,
          place: place + 1,
        });
    }
    if (taken === steps.length) {
      found.push([...nodes]);
      continue;
    }
    const onward = waysOn[taken]?.get(nodes.at(-1) ?? '')?.[0];
    if (onward) open.push({ nodes: [...nodes, onward.node], product, place: 0 });
  }
  return found;
}

/** For each step the ways on from each node, best first; worked out from the end. */
function orderWays({ to, steps }: Layers, weights: ReadonlyMap<string, Weight>): Map<string, WayOn[]>[] {
  const ordered: Map<string, WayOn[]>[] = [];
  let least = new Map<string, bigint>([[to, 1n]]);
  for (const step of [...steps].reverse()) {
    const ways = new Map<string, WayOn[]>();
    const further = new Map<string, bigint>();
    for (const [near, far] of step) {
      const list = [...far].map((node): WayOn => ({ node, product: least.get(node) ?? 1n }));
      list.sort(
        (a, b) =>
          compare(a.product, b.product) ||
          compare(weights.get(a.node)?.ref ?? a.node, weights.get(b.node)?.ref ?? b.node),
      );
      ways.set(near, list);
      further.set(near, (list[0]?.product ?? 1n) * BigInt(Math.max(1, weights.get(near)?.degree ?? 1)));
    }
    ordered.unshift(ways);
    least = further;
  }
  return ordered;
}

/** By the best that can become of them, then by refs from the start; a beginning stands before what continues it. */
function compareWalks(a: Walk, b: Walk, refOf: (node: string) => string): number {
  const byProduct = compare(a.product, b.product);
  if (byProduct !== 0) return byProduct;
  for (const [position, node] of a.nodes.entries()) {
    const other = b.nodes[position];
    if (other === undefined) return 1;
    const byRef = compare(refOf(node), refOf(other));
    if (byRef !== 0) return byRef;
  }
  return a.nodes.length - b.nodes.length;
}

function compare<Value extends bigint | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Takes the smallest out of a list. The lists here have some hundreds of entries: a heap would gain nothing. */
function takeFirst<Value>(list: Value[], order: (a: Value, b: Value) => number): Value | undefined {
  let first = 0;
  for (let position = 1; position < list.length; position += 1) {
    const [candidate, best] = [list[position], list[first]];
    if (candidate !== undefined && best !== undefined && order(candidate, best) < 0) first = position;
  }
  return list.splice(first, 1)[0];
}
