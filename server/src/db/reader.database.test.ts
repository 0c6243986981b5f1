import { beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { emptyDatabase } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import type { Database } from './database.ts';
import { QueryCancelled, QueryTimeout } from './errors.ts';
import type { Query } from './query.ts';

/** Takes minutes, and bears a mark by which it is found among the running transactions. */
const endless =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';

function query<Row extends z.ZodType>(cypher: string, row: Row): Query<z.ZodObject, Row> {
  return { name: 'test', cypher, row, parameters: z.looseObject({}), example: {} };
}

describe('a reader', () => {
  let database: Database;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  const running = async (mark: string) => {
    const shown = 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery';
    const rows = await ask(database, shown, z.object({ currentQuery: z.string() }));
    return rows.filter(({ currentQuery }) => currentQuery.includes(mark) && !currentQuery.startsWith('SHOW'))
      .length;
  };

  test('ends its query in the database when nobody waits any more', async () => {
    const caller = new AbortController();
    const mark = `cancelled-${Date.now()}`;
    const answer = database
      .reader({ signal: caller.signal })
      .many(query(`/* ${mark} */ ${endless}`, z.unknown()), {});
    answer.catch(() => undefined);
    await vi.waitFor(async () => expect(await running(mark)).toBe(1), { timeout: 10_000 });
    caller.abort();
    await expect(answer).rejects.toThrow(QueryCancelled);
    await vi.waitFor(async () => expect(await running(mark)).toBe(0), { timeout: 10_000 });
  });

  test('asks nothing on behalf of somebody who has gone already', async () => {
    const asked = database
      .reader({ signal: AbortSignal.abort() })
      .many(query('RETURN 1 AS n', z.unknown()), {});
    await expect(asked).rejects.toThrow(QueryCancelled);
  });

  test('answers in time, whatever the database does, and ends the query there', async () => {
    const begun = performance.now();
    const mark = `late-${Date.now()}`;
    const answer = database.reader({ timeout: 500 }).many(query(`/* ${mark} */ ${endless}`, z.unknown()), {});
    await expect(answer).rejects.toThrow(QueryTimeout);
    expect(performance.now() - begun).toBeLessThan(2_000);
    await vi.waitFor(async () => expect(await running(mark)).toBe(0), { timeout: 10_000 });
  });

  test('only reads', async () => {
    const writing = database.reader().many(query('CREATE (n) RETURN 1 AS n', z.unknown()), {});
    await expect(writing).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });

  test('refuses rows that are not of the form of the query, and several where one was expected', async () => {
    const text = z.object({ n: z.string() });
    await expect(database.reader().many(query('RETURN 1 AS n', text), {})).rejects.toThrow(z.ZodError);
    const two = query("UNWIND ['a', 'b'] AS n RETURN n", text);
    await expect(database.reader().one(two, {})).rejects.toThrow('2 rows');
    await expect(database.reader().one(query("UNWIND [] AS n RETURN 'x' AS n", text), {})).rejects.toThrow(
      'no row',
    );
  });

  test('remembers what it asked, so that it can be shown', async () => {
    const reader = database.reader();
    await reader.many(query('RETURN $n AS n', z.object({ n: z.int() })), { n: 3 });
    expect(reader.sent).toEqual([{ name: 'test', cypher: 'RETURN $n AS n', parameters: { n: 3 } }]);
  });
});
