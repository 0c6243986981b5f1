import { z } from 'zod';
import { oneOf, type Random, randomFrom } from './random.ts';

/** A node that may be drawn. */
export const poolNode = z.object({
  id: z.string(),
  ref: z.string(),
  caption: z.string().nullable(),
  degree: z.number(),
  apart: z.boolean(),
});
export type PoolNode = z.infer<typeof poolNode>;

/** What the questions are asked about: the same for the same pool, every time. */
export interface Draws {
  /** Every tenth is a hub. */
  readonly nodes: readonly PoolNode[];
  readonly hubs: readonly PoolNode[];
  /** Every fifth begins at a hub, every tenth leads to a node that stands apart, where there are such. */
  readonly pairs: readonly (readonly [PoolNode, PoolNode])[];
  /** Beginnings of names, whole words of them, and words with a letter too few. */
  readonly words: readonly string[];
}

const hubs = 10;

/** @throws RangeError where the pool is empty */
export function drawFrom(pool: readonly PoolNode[], count: number): Draws {
  const random = randomFrom(1945);
  const connected = pool.filter((node) => !node.apart && node.degree > 0);
  const apart = pool.filter((node) => node.apart);
  const best = [...connected].sort((a, b) => b.degree - a.degree || (a.ref < b.ref ? -1 : 1)).slice(0, hubs);
  const each = <Drawn>(draw: (place: number) => Drawn) =>
    Array.from({ length: count }, (_, place) => draw(place));
  return {
    nodes: each((place) => oneOf(random, place % 10 === 0 ? best : pool)),
    hubs: each((place) => best[place % best.length] ?? oneOf(random, best)),
    pairs: each((place) => {
      const from = oneOf(random, place % 5 === 1 ? best : connected);
      const isCut = place % 10 === 2 && apart.length > 0;
      return [from, otherThan(from, isCut ? apart : connected, random)];
    }),
    words: each((place) => wordOf(oneOf(random, pool).caption ?? '', place)),
  };
}

function otherThan(node: PoolNode, list: readonly PoolNode[], random: Random): PoolNode {
  const others = list.filter((other) => other.id !== node.id);
  return oneOf(random, others.length > 0 ? others : list);
}

/** What somebody may type who looks for that name. */
function wordOf(name: string, place: number): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? 'a';
  if (place % 3 === 0) return words[0]?.slice(0, 5) ?? longest;
  if (place % 3 === 1) return longest;
  return longest.length > 5 ? longest.slice(0, 3) + longest.slice(4) : longest;
}
