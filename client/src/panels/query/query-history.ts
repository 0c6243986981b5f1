import * as z from 'zod/mini';

/** A query that was run, as it was written. */
export interface PastQuery {
  readonly text: string;
  readonly parameters: string;
}

const PLACE = 'entente-queries';
const MOST = 50;

const kept = z.array(z.object({ text: z.string(), parameters: z.string() }));

/** The queries that were run in this browser, the last one first; none where it keeps nothing. */
export function pastQueries(): readonly PastQuery[] {
  try {
    const read = z.safeParse(kept, JSON.parse(localStorage.getItem(PLACE) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** Keeps a query for later visits, before the others. One that is kept already only comes first again. */
export function keepQuery(query: PastQuery): readonly PastQuery[] {
  const others = pastQueries().filter(
    ({ text, parameters }) => text !== query.text || parameters !== query.parameters,
  );
  return write([query, ...others].slice(0, MOST));
}

export function forgetQueries(): readonly PastQuery[] {
  return write([]);
}

function write(queries: readonly PastQuery[]): readonly PastQuery[] {
  try {
    localStorage.setItem(PLACE, JSON.stringify(queries));
  } catch {
    // Full, or forbidden: they are there for this visit.
  }
  return queries;
}
