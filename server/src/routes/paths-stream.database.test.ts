import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type PathsLine, pathsLine, problem } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const headers = { 'content-type': 'application/json', accept: 'application/x-ndjson' };

/** Asks for paths as a stream. */
function stream({ address }: Served, body: object, signal?: AbortSignal): Promise<Response> {
  const init = { method: 'POST', headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) };
  return fetch(`${address}/api/paths`, init);
}

async function linesOf(response: Response): Promise<PathsLine[]> {
  const text = await response.text();
  return text
    .trim()
    .split('\n')
    .map((line) => pathsLine.parse(JSON.parse(line)));
}

describe('paths as a stream', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
  });
  afterAll(() => served.close());
  const asked = { from: 'moon', to: 'gsomia', maximumLength: 3, limit: 100 };

  test('are, line by line, what the document says in one', async () => {
    const response = await stream(served, asked);
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const lines = await linesOf(response);
    const document = await served.post('paths', asked);
    const lengths = lines.flatMap((line) => (line.part === 'length' ? [line] : []));
    const [end] = lines.flatMap((line) => (line.part === 'end' ? [line] : []));
    expect(lines.at(-1)).toBe(end);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths.map(({ length, total }) => ({ length, total }))).toEqual(document.lengths);
    for (const what of ['paths', 'nodes', 'relations', 'sources', 'bundles'] as const)
      expect(lengths.flatMap((line): unknown[] => line[what])).toEqual(document[what]);
    const { total, searchedTo, complete, noPath, notes } = document;
    expect(end).toMatchObject({ total, searchedTo, complete, noPath, notes });
  });

  test('tell of each length only paths of that length, and nothing twice', async () => {
    const lines = await linesOf(await stream(served, asked));
    const refs: string[] = [];
    for (const line of lines) {
      if (line.part !== 'length') continue;
      expect(new Set(line.paths.map(({ hops }) => hops.length))).toEqual(new Set([line.length]));
      refs.push(...line.nodes.map(({ ref }) => ref), ...line.relations.map(({ ref }) => ref));
    }
    expect(new Set(refs).size).toBe(refs.length);
  });

  test('that cannot be asked are a problem as ever', async () => {
    const response = await stream(served, { ...asked, to: 'nobody' });
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json())).toMatchObject({ code: 'unknown-node', field: 'to' });
  });

  test('come as a document to whoever takes anything', async () => {
    const anything = { ...headers, accept: '*/*' };
    const response = await fetch(`${served.address}/api/paths`, {
      method: 'POST',
      headers: anything,
      body: JSON.stringify(asked),
    });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});

describe('a stream that nobody waits for', () => {
  let served: Served;
  let database: Database;
  /** Some thousand nodes so closely joined that no search of paths ends soon; one hop, and it begins. */
  beforeAll(async () => {
    database = await useGraph(`
      UNWIND range(1, 1500) AS number CREATE (:Crowd {name: 'n' + number, number: number});
      MATCH (a:Crowd), (b:Crowd) WHERE a.number < b.number AND (a.number * 31 + b.number * 17) % 23 = 0 CREATE (a)-[:NEXT]->(b);
    `);
    served = await serveApi(database);
  }, 120_000);
  afterAll(() => served.close());

  const running = () =>
    ask(
      database,
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'given' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS query",
      z.object({ query: z.string() }),
    );

  test('ends in the database', async () => {
    const [from, to] = await ask(
      database,
      'MATCH (n:Crowd) WHERE n.number IN [1, 2] RETURN elementId(n) AS ref ORDER BY n.number',
      z.object({ ref: z.string() }),
    );
    const leave = new AbortController();
    const response = stream(served, { from: from?.ref, to: to?.ref, maximumLength: 8 }, leave.signal).then(
      (found) => found.text(),
    );
    response.catch(() => undefined);
    await expect
      .poll(async () => (await running()).length, { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(0);
    leave.abort();
    await expect(response).rejects.toThrow();
    await expect.poll(running, { timeout: 2_000, interval: 50 }).toEqual([]);
    expect(served.errors).toEqual([]);
  }, 60_000);
});
