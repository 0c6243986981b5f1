import type { z } from 'zod';
import { QueryTimeout } from '#db/errors.ts';
import { alongArrows, withLongest } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import type { Territory } from './explore.ts';
import { lengthQuery } from './length.ts';
import type { Bounds } from './path-question.ts';

/** How far was searched in vain. */
export interface InVain {
  readonly searchedTo: number;
  /** False where time cut the search before the length that was asked for. */
  readonly complete: boolean;
}

export type Shortest = z.infer<typeof lengthQuery.row>;

/**
 * One shortest path between two different nodes that keeps to what is asked of each hop. A search over the whole length
 * that takes too long is given up, and shorter lengths are searched instead, as far as time allows: what is answered then
 * is right, and says how far it goes.
 *
 * @param bounds for the whole length, and for each shorter one
 */
export async function findShortest(
  reader: Reader,
  territory: Territory,
  maximumLength: number,
  bounds: Pick<Bounds, 'length' | 'shorter'>,
): Promise<Shortest | InVain> {
  let searchedTo = 0;
  const attempts: [hops: number, timeout: number][] = [
    [maximumLength, bounds.length],
    ...[1, 2, 4, 6]
      .filter((hops) => hops < maximumLength)
      .map((hops): [number, number] => [hops, bounds.shorter]),
  ];
  for (const [place, [hops, time]] of attempts.entries()) {
    try {
      const found = await search(reader, territory, hops, time);
      if (found !== undefined) return found;
      searchedTo = hops;
      if (place === 0) return { searchedTo, complete: true };
    } catch (error) {
      if (!(error instanceof QueryTimeout)) throw error;
      if (place > 0) break;
    }
  }
  return { searchedTo, complete: false };
}

/** Against the arrows is along them from the other end. */
async function search(reader: Reader, territory: Territory, hops: number, timeout: number) {
  const { from, to, direction, filters, passing } = territory;
  const query = withLongest(direction === 'any' ? lengthQuery : alongArrows(lengthQuery), hops);
  const isTurned = direction === 'backward';
  const ends = isTurned ? { from: to, to: from } : { from, to };
  const found = await reader.maybeOne(query, { ...ends, ...filters, ...passing }, timeout);
  if (found === undefined || !isTurned) return found;
  const { nodes, degreeOfFrom, degreeOfTo } = found;
  return { nodes: nodes.toReversed(), degreeOfFrom: degreeOfTo, degreeOfTo: degreeOfFrom };
}
