import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

describe('what the graph that ships does not hold', () => {
  let database: Database;
  let served: Served;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  test('is counted by type: without a date, by one source, by none', async () => {
    const { types, complete } = await served.get('coverage', '/api/coverage');
    const { profile } = await served.get('graph', '/api/graph');
    const rows = await ask(
      database,
      `MATCH ()-[r]->()
       WITH type(r) AS type, coalesce(r.contested, false) AS contested,
         size(COLLECT { UNWIND coalesce(r.sourceKeys, []) AS key RETURN DISTINCT key }) AS sources,
         size([day IN [r.beginsEarliest, r.beginsLatest, r.endsEarliest, r.endsLatest] +
           coalesce(r.attestedEarliest, []) + coalesce(r.attestedLatest, [])
           WHERE day <> '' AND day < '9999']) = 0 AS undated
       RETURN type, count(*) AS relations, sum(toInteger(undated)) AS undated,
         sum(toInteger(sources = 1)) AS singleSource, sum(toInteger(sources = 0)) AS unsourced,
         sum(toInteger(contested)) AS contested`,
      z.object({
        type: z.string(),
        relations: z.int(),
        undated: z.int(),
        singleSource: z.int(),
        unsourced: z.int(),
        contested: z.int(),
      }),
    );
    const timeless = new Set(
      profile.types.filter((type) => type.temporality === 'timeless').map(({ name }) => name),
    );
    const expected = rows.map((row) => (timeless.has(row.type) ? { ...row, undated: 0 } : row));
    expect(complete).toBe(true);
    expect(new Map(types.map((row) => [row.type, row]))).toEqual(
      new Map(expected.map((row) => [row.type, row])),
    );
    expect(types.some(({ singleSource }) => singleSource > 0)).toBe(true);
  });

  test('is told of years, none of which has a date', async () => {
    const { years } = await served.get('coverage', '/api/coverage');
    const { bars } = await served.get('timeline', '/api/timeline');
    expect(years?.without.length).toBeGreaterThan(0);
    for (const { at } of bars) expect(years?.without).not.toContain(at);
    const later = await served.get('coverage', '/api/coverage?types=CLAIMS');
    expect(later.types.map(({ type }) => type)).toEqual(['CLAIMS']);
  });

  test('is told of pairs of nodes that nothing joins', async () => {
    const { pairs } = await served.get('coverage', '/api/coverage?kinds=State&limit=8');
    expect(pairs.nodes.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'State'));
    const joined = await ask(
      database,
      'MATCH (one:State)--(other:State) RETURN DISTINCT one.key AS one, other.key AS other',
      z.object({ one: z.string(), other: z.string() }),
    );
    const all = pairs.nodes.flatMap(({ ref }, place) =>
      pairs.nodes.slice(place + 1).map((other) => [ref, other.ref] as const),
    );
    const expected = all.filter(
      ([one, other]) => !joined.some((pair) => pair.one === one && pair.other === other),
    );
    expect(new Set(pairs.apart.map(String))).toEqual(new Set(expected.map(String)));
    const earlier = await served.get(
      'coverage',
      '/api/coverage?kinds=State&limit=8&asOf=1900&possible=exclude',
    );
    expect(earlier.pairs.apart.length).toBeGreaterThan(pairs.apart.length);
  });

  test('is told of the sources: when they were published, and by whom', async () => {
    const { sources } = await served.get('coverage', '/api/coverage');
    const listed = await served.get('sources', '/api/sources');
    expect(sources.total).toBe(listed.sources.length);
    expect(sources.undated).toBe(listed.sources.filter(({ date }) => date === null).length);
    expect(sources.publishers.reduce((sum, { sources: some }) => sum + some, 0)).toBe(sources.total);
    expect((sources.earliest ?? '~') <= (sources.latest ?? '')).toBe(true);
  });
});

test('of an empty graph there is nothing to tell, which is no error', async () => {
  const served = await serveApi(await useGraph('CREATE (:City)'));
  const answer = await served.get('coverage', '/api/coverage');
  expect(answer).toMatchObject({ types: [], years: null, pairs: { apart: [] }, sources: { total: 0 } });
  await served.close();
});
