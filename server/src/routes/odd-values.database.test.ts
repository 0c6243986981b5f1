import { expect, test } from 'vitest';
import { z } from 'zod';
import { lens } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import type { Query } from '#db/query.ts';
import { useGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const everyProperty = lens.parse({
  types: { HOLDS: { temporality: 'state' } },
  properties: {
    time: {
      relations: {
        begins: [{ property: 'odd', form: 'text' }],
        ends: [{ property: 'odd', form: 'date' }],
        attested: [{ property: 'odd', form: 'year' }],
      },
      nodes: { begins: [{ property: 'odd', form: 'text' }] },
    },
    evidence: { sources: 'odd' },
  },
});

/** Calls that read dates and sources of relations answer, whatever these are. */
async function expectAnswers(served: Served, ref: string): Promise<void> {
  const asked = ['asOf=2019', 'during=2010/2020&sources=x', 'contested=only&undated=exclude'];
  for (const filters of asked) await served.get('timeline', `/api/timeline?${filters}`);
  await served.get('graph', '/api/graph');
  const { relations } = await served.get('neighbors', `/api/nodes/${ref}/neighbors`);
  expect(relations).toHaveLength(1);
}

const holder = "CREATE (a:Thing {name: 'A'})-[r:HOLDS]->(:Thing {name: 'B'})";

test('a value that is bytes is shown, and is no date and no source', async () => {
  const setOdd: Query<z.ZodObject> = {
    name: 'bytes',
    cypher: "MATCH (n {name: 'A'})-[r]->() SET n.odd = $bytes, r.odd = $bytes",
    parameters: z.object({ bytes: z.instanceof(Int8Array) }),
    row: z.object({}),
    example: {},
  };
  const database = await useGraph(async (empty) => {
    await empty.write(async (writer) => {
      await writer.many({ ...setOdd, cypher: holder, parameters: z.looseObject({}) }, {});
      await writer.many(setOdd, { bytes: new Int8Array([1, -1]) });
    });
  });
  await seeOddly(database, 'Af8=');
});

test.each([
  ['a point', 'point({x: 1.5, y: 2})', { srid: 7203, x: 1.5, y: 2 }],
  ['a list of points', '[point({x: 1.5, y: 2})]', [{ srid: 7203, x: 1.5, y: 2 }]],
  ['a duration', "duration('P1M2D')", 'P1M2D'],
  ['a time', "time('10:00Z')", '10:00:00Z'],
  ['a list of dates', "[date('2019-01-01')]", ['2019-01-01']],
  ['an integer beyond 2^53', '9007199254740993', '9007199254740993'],
  ['no number', '0.0 / 0', 'NaN'],
  ['an empty list', '[]', []],
  ['a truth', 'true', true],
])('%s is shown, and breaks no call that looks for dates and sources', async (_, cypher, plain) => {
  const database = await useGraph(`${holder} SET a.odd = ${cypher}, r.odd = ${cypher}`);
  await seeOddly(database, plain);
});

async function seeOddly(database: Database, plain: unknown): Promise<void> {
  const [{ ref = '' } = {}] = await ask(
    database,
    "MATCH (n {name: 'A'}) RETURN elementId(n) AS ref",
    z.object({ ref: z.string() }),
  );
  const [found, seen] = [await serveApi(database), await serveApi(database, { lens: everyProperty })];
  try {
    const { node } = await found.get('node', `/api/nodes/${ref}`);
    expect(node.properties['odd']).toEqual(plain);
    await expectAnswers(seen, ref);
    expect([...found.errors, ...seen.errors]).toEqual([]);
  } finally {
    await found.close();
    await seen.close();
  }
}
