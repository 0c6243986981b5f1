import { type QueryAnswer, type QueryLine, queryBounds } from '#contract/http/index.ts';
import type { PlainValue, Profile } from '#contract/model/index.ts';
import { QueryFailed } from '#db/own/failures.ts';
import type { OwnQuery, OwnReader } from '#db/own/own-reader.ts';
import type { Reader } from '#db/reader.ts';
import { Drawn } from './drawn.ts';
import { withElementIds } from './refs-in-parameters.ts';

interface Asking {
  readonly own: OwnReader;
  readonly reader: Reader;
  readonly profile: Profile;
}

/**
 * Runs a query that a user has written, or one of the library, and tells its answer line by line.
 *
 * @param name by which the answer names the query
 * @throws what `OwnReader.run` throws
 */
export async function* runOwn(
  { own, reader, profile }: Asking,
  name: string,
  query: OwnQuery,
): AsyncGenerator<QueryLine> {
  const parameters = await withElementIds(reader, profile, query.parameters);
  // It came as JSON, and stays it.
  const sent = { name, cypher: query.cypher, parameters: parameters as Record<string, PlainValue> };
  const parts = own.run({ ...query, parameters });
  const drawn = new Drawn(reader, profile);
  let [count, isFirst] = [0, true];
  const end = (cut: QueryAnswer['cut']): QueryLine => ({
    part: 'end',
    count,
    cut,
    queries: [sent, ...reader.sent],
  });
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done === true) {
        yield end(next.value);
        return;
      }
      const { columns, rows } = next.value;
      if (isFirst) yield { part: 'columns', columns: [...columns] };
      isFirst = false;
      const fitting = drawn.fitting(rows);
      if (fitting.length === 0 && rows.length > 0 && count === 0) throw tooManyElements();
      count += fitting.length;
      if (fitting.length > 0) yield { part: 'rows', ...(await drawn.tell(fitting)) };
      if (fitting.length < rows.length) {
        yield end('elements');
        return;
      }
    }
  } finally {
    await parts.return(null);
  }
}

/** The same as one document. */
export async function collectOwn(lines: AsyncGenerator<QueryLine>): Promise<QueryAnswer> {
  const answer: QueryAnswer = {
    columns: [],
    rows: [],
    nodes: [],
    relations: [],
    count: 0,
    cut: null,
    queries: [],
  };
  for await (const line of lines) {
    if (line.part === 'columns') answer.columns = line.columns;
    if (line.part === 'end') {
      const { part: _, ...conclusion } = line;
      Object.assign(answer, conclusion);
    }
    if (line.part !== 'rows') continue;
    answer.rows.push(...line.rows);
    answer.nodes.push(...line.nodes);
    answer.relations.push(...line.relations);
  }
  return answer;
}

function tooManyElements(): QueryFailed {
  return new QueryFailed(
    `The first row alone names more than ${queryBounds.elements} nodes and relations, which is more than can be drawn.`,
    'Return them in rows of their own instead of one list, or fewer of them.',
  );
}
