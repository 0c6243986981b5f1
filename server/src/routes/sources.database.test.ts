import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

describe('the sources of the graph that ships', () => {
  let database: Database;
  let served: Served;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  test('are all there, each with the number of relations that rely on it', async () => {
    const { sources, complete } = await served.get('sources', '/api/sources');
    expect(complete).toBe(true);
    const expected = await ask(
      database,
      `MATCH (n:Source) RETURN n.key AS key, n.title AS title, COUNT { ()-[r]->() WHERE n.key IN r.sourceKeys } AS relations`,
      z.object({ key: z.string(), title: z.string(), relations: z.int() }),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(sources.map(({ key, title, relations }) => ({ key, title, relations }))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(sources).toHaveLength(expected.length);
    const dates = sources.map((source) => source.date?.replace('[', '') ?? '~');
    expect(dates).toEqual([...dates].sort());
  });

  test('each give what relies on them, in the order of their paragraphs, page by page', async () => {
    const { sources } = await served.get('sources', '/api/sources');
    for (const { key, relations } of sources) {
      const whole = await served.get('source', `/api/sources/${key}?limit=1000`);
      expect(whole.total).toEqual({ value: relations, exact: true });
      expect(whole.relations).toHaveLength(Math.min(relations, 1000));
      const paragraphs = whole.relations.map((relation) =>
        Math.min(
          ...relation.evidence
            .filter((evidence) => evidence.source === key)
            .map((evidence) => evidence.paragraph ?? Number.POSITIVE_INFINITY),
        ),
      );
      expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
      const refs = new Set(whole.nodes.map((node) => node.ref));
      expect(new Set(whole.relations.flatMap(({ from, to }) => [from, to]))).toEqual(refs);
      const page = await served.get('source', `/api/sources/${key}?limit=3&offset=2`);
      expect(page.relations).toEqual(whole.relations.slice(2, 5));
    }
  });

  test('give what one paragraph says, and how much of it stands on nothing else', async () => {
    const { sources } = await served.get('sources', '/api/sources');
    const [source] = sources;
    if (source === undefined) throw new Error('The graph that ships has no source.');
    const whole = await served.get('source', `/api/sources/${source.key}?limit=1000`);
    const paragraphs = new Set(
      whole.relations.flatMap(({ evidence }) =>
        evidence.flatMap((each) => (each.source === source.key ? (each.paragraph ?? []) : [])),
      ),
    );
    expect(paragraphs.size).toBeGreaterThan(1);
    for (const paragraph of paragraphs) {
      const part = await served.get('source', `/api/sources/${source.key}?paragraph=${paragraph}&limit=1000`);
      const expected = whole.relations.filter(({ evidence }) =>
        evidence.some((each) => each.source === source.key && each.paragraph === paragraph),
      );
      expect(part.relations.map(({ ref }) => ref).sort()).toEqual(expected.map(({ ref }) => ref).sort());
      expect(part.total).toEqual({ value: expected.length, exact: true });
      expect(part.said.contested).toBe(expected.filter(({ contested }) => contested).length);
    }
  });

  test('tell apart what only they say and what is contested', async () => {
    const { sources } = await served.get('sources', '/api/sources');
    let [allAlone, allContested] = [0, 0];
    for (const { key } of sources) {
      const whole = await served.get('source', `/api/sources/${key}?limit=1000`);
      const alone = await served.get('source', `/api/sources/${key}?limit=1000&said=alone`);
      const isAlone = whole.relations.filter(({ evidence }) =>
        evidence.every(({ source }) => source === key),
      );
      expect(alone.relations).toEqual(isAlone);
      const contested = await served.get('source', `/api/sources/${key}?limit=1000&said=contested`);
      expect(contested.relations).toEqual(whole.relations.filter((relation) => relation.contested));
      expect(whole.said).toEqual({ alone: alone.total.value, contested: contested.total.value });
      expect(contested.total.value).toBe(contested.relations.length);
      allAlone += isAlone.length;
      allContested += contested.relations.length;
    }
    expect(allAlone).toBeGreaterThan(0);
    expect(allContested).toBeGreaterThan(0);
  });
});

test('a graph that names no sources has none, which is no error', async () => {
  const served = await serveApi(await useGraph("CREATE (:City {name: 'Bern'})"));
  expect(await served.get('sources', '/api/sources')).toEqual({
    sources: [],
    complete: true,
    queries: [],
  });
  const response = await fetch(`${served.address}/api/sources/any`);
  expect(await response.json()).toMatchObject({ code: 'unknown-source', status: 404 });
  await served.close();
});
