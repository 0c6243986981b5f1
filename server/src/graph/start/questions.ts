import type { Question } from '#contract/http/index.ts';
import type { NodeBrief } from '#contract/model/index.ts';
import { best, neighborsById, type Pair } from './first-drawing.ts';

/** Farther apart than a path query looks without being told to. */
const farthest = 4;

/**
 * Questions to begin with, about what is drawn: how two nodes that are not neighbors are connected, what is tied to
 * one, what two have in common. A question without an answer in the drawing is not asked.
 *
 * @param pairs the refs of nodes that are neighbors in the drawing
 */
export function questionsAbout(nodes: readonly NodeBrief[], pairs: readonly Pair[]): Question[] {
  const neighbors = neighborsById(pairs);
  const tied = nodes.filter(({ ref }) => (neighbors.get(ref)?.size ?? 0) > 0);
  const center = best(tied, prominence);
  if (center === undefined) return [];
  const alike = mostAlike(tied, neighbors);
  // Paths lead through the hubs anyway: asked for is what lies apart from them, if anything does.
  const apart = farApart(withoutHubs(tied), neighbors) ?? farApart(tied, neighbors);
  return [
    ...(apart === undefined ? [] : [howConnected(...apart)]),
    whatIsTiedTo(center),
    ...(alike === undefined ? [] : [whatInCommon(...alike)]),
  ];
}

/** All but the best connected quarter. */
function withoutHubs(nodes: readonly NodeBrief[]): NodeBrief[] {
  return [...nodes].sort((a, b) => b.degree - a.degree).slice(Math.ceil(nodes.length / 4));
}

type Couple = readonly [NodeBrief, NodeBrief];
type Neighbors = ReadonlyMap<string, ReadonlySet<string>>;

/** The most prominent two that are connected, but not neighbors; rather of different kinds. */
function farApart(nodes: readonly NodeBrief[], neighbors: Neighbors): Couple | undefined {
  const apart = couplesOf(nodes).filter(([one, other]) => {
    const distance = distanceBetween(one.ref, other.ref, neighbors);
    return distance > 1 && distance <= farthest;
  });
  return best(
    apart,
    ([one, other]) => prominence(one) * prominence(other) * (one.kind === other.kind ? 1 : 2),
  );
}

/** The two with the most neighbors in common; rather of one kind. */
function mostAlike(nodes: readonly NodeBrief[], neighbors: Neighbors): Couple | undefined {
  const sharing = couplesOf(nodes).filter((couple) => sharedBy(couple, neighbors) > 0);
  return best(sharing, (couple) => sharedBy(couple, neighbors) * (couple[0].kind === couple[1].kind ? 2 : 1));
}

function couplesOf(nodes: readonly NodeBrief[]): Couple[] {
  return nodes.flatMap((one, place) => nodes.slice(place + 1).map((other) => [one, other] as const));
}

function howConnected(from: NodeBrief, to: NodeBrief): Question {
  return {
    text: `How are ${from.caption} and ${to.caption} connected?`,
    ask: { what: 'paths', from: from.ref, to: to.ref },
  };
}

function whatIsTiedTo(node: NodeBrief): Question {
  return { text: `Who and what is tied to ${node.caption}?`, ask: { what: 'neighbors', of: node.ref } };
}

function whatInCommon(one: NodeBrief, other: NodeBrief): Question {
  return {
    text: `What do ${one.caption} and ${other.caption} have in common?`,
    ask: { what: 'shared', of: [one.ref, other.ref] },
  };
}

function prominence(node: NodeBrief): number {
  return Math.sqrt(node.degree);
}

function sharedBy([one, other]: Couple, neighbors: Neighbors): number {
  const theirs = neighbors.get(other.ref) ?? new Set();
  return [...(neighbors.get(one.ref) ?? [])].filter((ref) => theirs.has(ref)).length;
}

/** In steps from neighbor to neighbor; infinite where they are not connected. */
function distanceBetween(from: string, to: string, neighbors: Neighbors): number {
  let frontier = new Set([from]);
  const seen = new Set(frontier);
  for (let distance = 0; frontier.size > 0; distance += 1) {
    if (frontier.has(to)) return distance;
    const next = [...frontier].flatMap((ref) => [...(neighbors.get(ref) ?? [])]);
    frontier = new Set(next.filter((ref) => !seen.has(ref)));
    for (const ref of frontier) seen.add(ref);
  }
  return Number.POSITIVE_INFINITY;
}
