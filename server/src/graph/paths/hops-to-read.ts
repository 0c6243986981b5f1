import type { Patience } from './patience.ts';
import { firstPaths } from './search.ts';
import type { Ground } from './walk.ts';

/** Two nodes, one after the other on some path. */
export type NodePair = readonly [near: number, far: number];

/**
 * Which hops must be read before the first paths are known. Of a hop that has not been read the best is assumed, so
 * that no path turns out better than it seems: those that come first and have been read are first indeed.
 *
 * @param asked.reach so many paths are looked at: more than are wanted, as some of the first will turn out worse
 * @returns none where the wanted ones are known; `null` where patience ended
 */
export async function hopsToRead(
  ground: Ground,
  asked: { readonly wanted: number; readonly reach: number },
  isRead: (pair: NodePair) => boolean,
  patience: Patience,
): Promise<NodePair[] | null> {
  const paths = await firstPaths(ground, Math.max(asked.wanted, asked.reach), patience);
  if (!patience.allows()) return null;
  const unreadOn = (nodes: readonly number[]) =>
    nodes
      .slice(1)
      .map((far, place): NodePair => [nodes[place] ?? far, far])
      .filter((pair) => !isRead(pair));
  if (paths.slice(0, asked.wanted).every(({ nodes }) => unreadOn(nodes).length === 0)) return [];
  const unread = paths.flatMap(({ nodes }) => unreadOn(nodes));
  return [...new Map(unread.map((pair) => [pair.join(' '), pair])).values()];
}
