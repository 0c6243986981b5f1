import type { z } from 'zod';
import { QueryTimeout } from '#db/errors.ts';
import { withLongest } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { lengthQuery } from './length.ts';

/** How far was searched in vain. */
export interface Searched {
  readonly searchedTo: number;
  /** False where time cut the search before the length that was asked for. */
  readonly complete: boolean;
}

type Shortest = z.infer<typeof lengthQuery.row>;

/** In milliseconds: the whole length asked for, and each shorter one that is tried where that takes too long. */
const timeouts = { whole: 4_000, shorter: 1_000 };

/**
 * One shortest path between two different nodes. A search over the whole length that takes too long is given up, and
 * shorter lengths are searched instead, as far as time allows: what is answered then is right, and says how far it goes.
 */
export async function findShortest(
  reader: Reader,
  question: {
    from: string;
    to: string;
    filters: FilterParameters;
    maximumLength: number;
    lengthTimeout?: number;
  },
): Promise<Shortest | Searched> {
  const { from, to, filters, maximumLength } = question;
  const search = (hops: number, timeout: number) =>
    reader.maybeOne(withLongest(lengthQuery, hops), { from, to, ...filters }, timeout);
  let searchedTo = 0;
  const attempts: [hops: number, timeout: number][] = [
    [maximumLength, question.lengthTimeout ?? timeouts.whole],
    ...[1, 2, 4, 6]
      .filter((hops) => hops < maximumLength)
      .map((hops): [number, number] => [hops, timeouts.shorter]),
  ];
  for (const [place, [hops, timeout]] of attempts.entries()) {
    try {
      const found = await search(hops, timeout);
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
