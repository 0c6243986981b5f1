import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problem, queryAnswer } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { allGuards, type Guards } from '#db/guard/guards.ts';
import { planChecks } from '#db/guard/plan-guard.ts';
import { textChecks } from '#db/guard/text-guard.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { administration } from '#testing/hostile/cypher-administration.ts';
import { disguised } from '#testing/hostile/cypher-disguised.ts';
import { exhausting } from '#testing/hostile/cypher-exhausting.ts';
import { reachingOut } from '#testing/hostile/cypher-reaching-out.ts';
import type { HostileQuery, Layer } from '#testing/hostile/cypher-row.ts';
import { writing } from '#testing/hostile/cypher-writing.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const rows: readonly HostileQuery[] = [
  ...writing,
  ...administration,
  ...reachingOut,
  ...disguised,
  ...exhausting,
];
const title = ({ query }: HostileQuery) => JSON.stringify(query.slice(0, 90));

let database: Database;
let before: string;
beforeAll(async () => {
  database = await useSeedGraph();
  before = await hashOfDatabase(database);
});
const unchanged = async () => expect(await hashOfDatabase(database)).toBe(before);

/** Status, and the code where it is a problem. */
async function outcome({ address }: Served, { query, parameters = {}, seconds = 20 }: HostileQuery) {
  const response = await fetch(`${address}/api/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, parameters, seconds }),
  });
  const body: unknown = await response.json();
  if (response.ok)
    return { status: response.status, code: null, detail: '', answer: queryAnswer.parse(body) };
  const { code, detail, remedy, status } = problem.strict().parse(body);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(remedy).toMatch(/\w/);
  return { status, code, detail, answer: null };
}

test('there are at least 120 rows, each another query', () => {
  expect(new Set(rows.map((row) => JSON.stringify([row.query, row.parameters]))).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(120);
  console.log(`Hostile queries: ${rows.length}`);
});

describe('with every guard in its place', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  test.each(rows.map((row) => [title(row), row] as const))('%s', async (_, row) => {
    const found = await outcome(served, row);
    expect([row.status].flat(), found.detail).toContain(found.status);
    const codes = [row.code].flat();
    if (codes.length > 0) expect(codes, found.detail).toContain(found.code);
    expect(found.detail).not.toMatch(/\n|node_modules|org\.neo4j|java\.|EXPLAIN\b.*offset/);
  });

  test('nothing has changed, nothing still runs, and the server is there', async () => {
    await unchanged();
    const running = () =>
      ask(
        database,
        "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery AS query",
        z.object({ query: z.string() }),
      );
    await expect.poll(running, { timeout: 20_000, interval: 200 }).toEqual([]);
    expect((await fetch(`${served.address}/api/ready`)).status).toBe(200);
    const faults = served.errors.filter(([message]) => String(message).includes('internal-error'));
    expect(faults).toEqual([]);
  });
});

const layers = [...Object.keys(textChecks), ...Object.keys(planChecks)] as Layer[];
const without = (...layers: Layer[]): Guards => ({
  ...allGuards,
  text: allGuards.text.filter((name) => !layers.includes(name)),
  plan: allGuards.plan.filter((name) => !layers.includes(name)),
});
const only = (layer: Layer): Guards => ({
  readingOnly: true,
  text: allGuards.text.filter((name) => name === layer),
  plan: allGuards.plan.filter((name) => name === layer),
});
const rowsOf = (layer: Layer) => rows.filter((row) => row.layer === layer);

/** Those behind which another layer stops the same rows. */
const secondLines: readonly Layer[] = ['oneStatement', 'prefixes', 'beginning', 'kindOfQuery'];

/** Those that would end soon. */
const harmlessLoops = ['RETURN range(0, 99999999999, 2)[5] AS n', 'RETURN `range`(1, 99999999999) AS n'];

describe.each(layers)('the layer %s', (layer) => {
  let alone: Served;
  let missing: Served;
  beforeAll(async () => {
    alone = await serveApi(database, { queryGuards: only(layer) });
    missing = await serveApi(database, { queryGuards: without(layer) });
  });
  afterAll(async () => {
    await alone.close();
    await missing.close();
  });

  test('refuses its rows by itself', async () => {
    expect(rowsOf(layer).length).toBeGreaterThan(3);
    for (const row of rowsOf(layer))
      expect({ row, ...(await outcome(alone, row)) }).toMatchObject({ code: 'refused-query' });
  });

  test(`${secondLines.includes(layer) ? 'is a second line: without it' : 'is needed: without it not'} all its rows are refused`, async () => {
    const through: string[] = [];
    for (const row of rowsOf(layer)) {
      // What loops without end would do so until the database is ended.
      if (layer === 'loops' && !harmlessLoops.includes(row.query)) continue;
      const { code } = await outcome(missing, row);
      if (code !== 'refused-query' && code !== 'invalid-query') through.push(row.query);
    }
    console.log(
      `Without ${layer}, of ${rowsOf(layer).length} rows ${through.length} get through: ${through.slice(0, 3).join(' | ')}`,
    );
    if (secondLines.includes(layer)) expect(through).toEqual([]);
    else expect(through.length).toBeGreaterThan(0);
    await unchanged();
  });
});

describe('without prefixes and beginning, each of which is behind the other', () => {
  test('options of the database get through, and what shows its inside where the plan is not looked at either', async () => {
    const served = await serveApi(database, { queryGuards: without('prefixes', 'beginning') });
    const options = rows.filter(({ query }) => query.startsWith('CYPHER runtime=slotted'));
    expect(options).toHaveLength(1);
    for (const row of options) expect(await outcome(served, row)).toMatchObject({ code: null });
    await served.close();
    const open = await serveApi(database, { queryGuards: without('prefixes', 'beginning', 'steps') });
    const shows = rows.filter(({ query }) => query === 'SHOW TRANSACTIONS' || query === 'SHOW INDEXES');
    expect(shows).toHaveLength(2);
    for (const row of shows) expect(await outcome(open, row)).toMatchObject({ code: null });
    await open.close();
  });
});

describe('where neither text nor plan is looked at', () => {
  const nothing: Guards = { text: [], plan: [], readingOnly: true };
  const writes = writing.filter(({ query }) => /CREATE \(|MERGE|SET n|DELETE/.test(query));

  test('the database still refuses to write', async () => {
    const served = await serveApi(database, { queryGuards: nothing });
    for (const row of writes)
      expect({ row, ...(await outcome(served, row)) }).not.toMatchObject({ code: null });
    await unchanged();
    await served.close();
  });

  test('and may write, what it wrote is taken back', async () => {
    const served = await serveApi(database, { queryGuards: { ...nothing, readingOnly: false } });
    const written: string[] = [];
    for (const row of writes) if ((await outcome(served, row)).code === null) written.push(row.query);
    expect(written.length).toBeGreaterThan(10);
    await unchanged();
    await served.close();
  });
});
