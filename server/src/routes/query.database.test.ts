import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Problem, problem, type QueryLine, queryAnswer, queryLine } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

let served: Served;
let database: Database;
beforeAll(async () => {
  database = await useSeedGraph();
  served = await serveApi(database);
});
afterAll(() => served.close());

const json = { 'content-type': 'application/json' };

/** Asks for a document. */
async function run(query: string, more: object = {}) {
  const response = await send({ query, ...more });
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return queryAnswer.parse(body);
}

/** Asks for what must not be answered. */
async function refused(query: string, more: object = {}): Promise<Problem> {
  return problem.parse(await (await send({ query, ...more })).json());
}

function send(body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(`${served.address}/api/query`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
    ...init,
  });
}

async function stream(body: object): Promise<QueryLine[]> {
  const response = await send(body, { headers: { ...json, accept: 'application/x-ndjson' } });
  expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => queryLine.parse(JSON.parse(line)));
}

describe('a query of the user’s own', () => {
  test('is answered by rows in the order of the columns', async () => {
    const answer = await run(
      'UNWIND [2, 1] AS number RETURN number, toString(number) AS text, number > 1 AS more',
    );
    expect(answer).toMatchObject({
      columns: ['number', 'text', 'more'],
      rows: [
        [2, '2', true],
        [1, '1', false],
      ],
      nodes: [],
      relations: [],
      count: 2,
      cut: null,
    });
    expect(answer.queries).toHaveLength(1);
  });

  test('names nodes, relations and paths by their refs, and tells all that is needed to draw them', async () => {
    const answer = await run(
      `MATCH path = (a {key: 'japan'})-[r {key: 'r-japan-claims-dokdo'}]->(b) RETURN a, r, path, {nodes: [b]} AS map`,
    );
    expect(answer.rows).toEqual([
      [
        { is: 'node', ref: 'japan' },
        { is: 'relation', ref: 'r-japan-claims-dokdo' },
        { is: 'path', nodes: ['japan', 'dokdo'], relations: ['r-japan-claims-dokdo'] },
        { is: 'map', fields: { nodes: [{ is: 'node', ref: 'dokdo' }] }, leftOut: 0 },
      ],
    ]);
    expect(answer.nodes.map(({ ref }) => ref).sort()).toEqual(['dokdo', 'japan']);
    expect(answer.relations).toMatchObject([
      { ref: 'r-japan-claims-dokdo', from: 'japan', to: 'dokdo', type: 'CLAIMS' },
    ]);
  });

  test('of a relation alone tells its ends as well', async () => {
    const answer = await run(`MATCH ()-[r {key: 'r-japan-claims-dokdo'}]->() RETURN r`);
    expect(answer.nodes.map(({ ref }) => ref).sort()).toEqual(['dokdo', 'japan']);
  });

  test('says of what JSON lacks what it is', async () => {
    const { rows } = await run(
      `RETURN date('2019-08-23') AS day, 9007199254740993 AS big, 0.0 / 0.0 AS none, duration('P1M2D') AS time,
         point({x: 1, y: 2}) AS place, datetime('2019-08-23T01:02:03Z') AS moment, [1, [2]] AS list`,
    );
    expect(rows).toEqual([
      [
        { is: 'value', type: 'DATE', text: '2019-08-23' },
        { is: 'value', type: 'INTEGER', text: '9007199254740993' },
        { is: 'value', type: 'FLOAT', text: 'NaN' },
        { is: 'value', type: 'DURATION', text: 'P1M2D' },
        { is: 'value', type: 'POINT', text: '{"srid":7203,"x":1,"y":2}' },
        { is: 'value', type: 'ZONED DATETIME', text: '2019-08-23T01:02:03Z' },
        [1, [2]],
      ],
    ]);
  });

  test('takes parameters of every type', async () => {
    const parameters = {
      whole: 1,
      half: 1.5,
      text: '$whole',
      list: [1, 'a', null],
      map: { day: { $date: '2019-08-23' } },
      big: { $integer: '9007199254740993' },
      one: { $float: 1 },
      time: { $duration: 'P1Y' },
      node: { $node: 'japan' },
      relation: { $relation: 'r-japan-claims-dokdo' },
    };
    const { rows } = await run(
      `MATCH (n)-[r]->() WHERE elementId(n) = $node AND elementId(r) = $relation
       RETURN [value IN [$whole, $half, $text, $list, $map.day, $big, $one, $time] | valueType(value)] AS types, n.key AS key`,
      { parameters },
    );
    const types = [
      'INTEGER',
      'FLOAT',
      'STRING',
      'LIST<STRING | INTEGER>',
      'DATE',
      'INTEGER',
      'FLOAT',
      'DURATION',
    ].map((type) => `${type} NOT NULL`);
    expect(rows[0]?.[1]).toBe('japan');
    expect(rows[0]?.[0]).toEqual(types);
  });

  test.each([
    [{ day: { $date: 'tomorrow' } }, 'parameters.day'],
    [{ map: { inner: [{ $integer: '1.5' }] } }, 'parameters.map.inner[0]'],
    [{ strange: { $regex: '.*' } }, 'parameters.strange'],
    [{ node: { $node: 'nobody-at-all' } }, 'parameters.node'],
  ])('is told which parameter is wrong: %j', async (parameters, field) => {
    expect(await refused('RETURN 1', { parameters })).toMatchObject({ code: 'invalid-parameter', field });
  });

  test.each([
    ['MATCH (n) RETRN n', 1, 11],
    ['MATCH (n)\nRETURN m', 2, 8],
    ['MATCH (n)\n  RETURN unknownFunction(n)', 2, 10],
    ['CYPHER 5 RETURN m', 1, 17],
  ])('that is wrong is answered with the place: %j', async (query, line, column) => {
    const found = await refused(query);
    expect(['invalid-query', 'refused-query']).toContain(found.code);
    expect(found).toMatchObject({
      status: found.code === 'invalid-query' ? 400 : 403,
      field: 'query',
      position: { line, column },
    });
    expect(found.detail).not.toMatch(/EXPLAIN|offset|\n/);
  });

  test('that fails while it runs is no fault of the server', async () => {
    for (const query of ['RETURN 1 / 0 AS x', "RETURN date('no') AS x", 'RETURN $missing AS x'])
      expect(await refused(query)).toMatchObject({ status: 422, code: 'query-failed' });
    expect(served.errors).toEqual([]);
  });

  test('is cut at its limit, and says so', async () => {
    expect(await run('UNWIND range(1, 10) AS n RETURN n', { limit: 3 })).toMatchObject({
      count: 3,
      cut: 'rows',
    });
    expect(await run('UNWIND range(1, 3) AS n RETURN n', { limit: 3 })).toMatchObject({
      count: 3,
      cut: null,
    });
  });

  test('comes as lines that together are the document', async () => {
    const body = { query: 'MATCH (a:State)-[r]->(b) RETURN a, r, b ORDER BY r.key', limit: 450 };
    const lines = await stream(body);
    const document = await run(body.query, body);
    expect(lines[0]).toEqual({ part: 'columns', columns: ['a', 'r', 'b'] });
    expect(lines.at(-1)).toMatchObject({ part: 'end', count: document.count, cut: document.cut });
    const parts = lines.flatMap((line) => (line.part === 'rows' ? [line] : []));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(document.rows);
    expect(parts.flatMap(({ nodes }) => nodes)).toEqual(document.nodes);
    expect(parts.flatMap(({ relations }) => relations)).toEqual(document.relations);
  });
});

/** What users' queries run in the database at this moment. */
const running = () =>
  ask(
    database,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS query",
    z.object({ query: z.string() }),
  );
const endless =
  'UNWIND range(1, 1000000) AS endless UNWIND range(1, 1000000) AS other WITH endless, other WHERE endless + other < 0 RETURN endless';

describe('the time of a query', () => {
  test('ends it in the database, and the answer says so', async () => {
    const begun = performance.now();
    expect(await refused(endless, { seconds: 1 })).toMatchObject({ status: 504, code: 'query-timeout' });
    expect(performance.now() - begun).toBeLessThan(5_000);
    await expect.poll(running, { timeout: 10_000, interval: 50 }).toEqual([]);
  });

  test('that is up leaves the rows that there are', async () => {
    // Some hundred rows at once, and then none.
    const slow = `UNWIND range(1, 601) AS n
      CALL (n) { UNWIND range(1, CASE WHEN n <= 600 THEN 1 ELSE 1000000 END) AS a
        UNWIND range(1, CASE WHEN n <= 600 THEN 1 ELSE 1000000 END) AS endless
        WITH n, a, endless WHERE n <= 600 OR a + endless < 0 RETURN 1 AS x }
      RETURN n`;
    const answer = await run(slow, { seconds: 8, limit: 5_000 });
    expect(answer.cut).toBe('time');
    expect(answer.rows[0]).toEqual([1]);
    expect(answer.count).toBe(answer.rows.length);
    await expect.poll(running, { timeout: 10_000, interval: 50 }).toEqual([]);
  });

  test('ends when nobody waits any more', async () => {
    const leave = new AbortController();
    const response = send({ query: endless, seconds: 30 }, { signal: leave.signal });
    response.catch(() => undefined);
    await expect.poll(async () => (await running()).length, { timeout: 20_000, interval: 20 }).toBe(1);
    leave.abort();
    await expect(response).rejects.toThrow();
    await expect.poll(running, { timeout: 10_000, interval: 50 }).toEqual([]);
  });
});

describe('what is too large', () => {
  test('in a cell is cut there', async () => {
    const { rows } = await run(
      `RETURN range(1, 3000) AS list, reduce(text = 'x', n IN range(1, 14) | text + text) AS text,
         reduce(inner = [], n IN range(1, 40) | [inner]) AS deep`,
    );
    const [list, text, deep] = rows[0] ?? [];
    expect(list).toHaveLength(1_001);
    expect(Array.isArray(list) && list.at(-1)).toEqual({ is: 'left-out', items: 2_000 });
    expect(text).toMatchObject({ is: 'long-text', length: 16_384 });
    expect(JSON.stringify(deep)).toContain('{"is":"left-out","items":1}');
  });

  test('as a single row is ended before it fills the memory of the server', async () => {
    const megabyte = "reduce(text = 'x', m IN range(1, 20) | text + text)";
    expect(
      await refused(`RETURN [n IN range(1, 40) | ${megabyte} + n] AS list`, { seconds: 30 }),
    ).toMatchObject({
      code: 'query-failed',
      detail: 'The first row alone is larger than an answer may be.',
    });
  });

  test('in all is cut', async () => {
    const answer = await run(
      "UNWIND range(1, 5000) AS n RETURN reduce(text = 'x', m IN range(1, 13) | text + text) AS text",
      { limit: 5_000 },
    );
    expect(answer.cut).toBe('size');
    expect(answer.count).toBeGreaterThan(100);
  });

  // How deep the driver can read depends on how much of the stack is in use; the database itself may lose the thread, and
  // with it the connection, over what it cannot write. Whatever comes of it, the next question is answered.
  test.each([2_000, 10_000])('by its depth is no fault of the server: %i', async (depth) => {
    served.errors.length = 0;
    const query = `RETURN reduce(inner = [], n IN range(1, ${depth}) | [inner]) AS deep`;
    const response = await send({ query, seconds: 3 });
    expect([200, 422, 503, 504]).toContain(response.status);
    await expect.poll(async () => (await run('RETURN 1 AS one')).rows, { timeout: 10_000 }).toEqual([[1]]);
  });
});

describe('many queries at once', () => {
  test.each([
    [{ ofOneClient: 1, inAll: 9 }, 429, 'too-many-queries'],
    [{ ofOneClient: 9, inAll: 1 }, 503, 'server-busy'],
  ])('are told when to come again: %j', async (turns, status, code) => {
    const few = await serveApi(database, { turns });
    const leave = new AbortController();
    const ask = (signal?: AbortSignal) =>
      fetch(`${few.address}/api/query`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: endless, seconds: 30 }),
        ...(signal ? { signal } : {}),
      });
    const first = ask(leave.signal);
    first.catch(() => undefined);
    await expect.poll(async () => (await running()).length, { timeout: 20_000, interval: 20 }).toBe(1);
    const second = await ask();
    expect(second.status).toBe(status);
    expect(second.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(problem.parse(await second.json()).code).toBe(code);
    leave.abort();
    await expect(first).rejects.toThrow();
    await expect.poll(running, { timeout: 10_000, interval: 50 }).toEqual([]);
    await few.close();
  });
});
