import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallAnswer } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

type Side = keyof CallAnswer<'betweenTwo'>['stands'];

const sides: readonly Side[] = ['one', 'other', 'both', 'neither'];

interface Balance {
  readonly japan: number;
  readonly korea: number;
}

/** Of each node, what its relations with either of the two come to; those that nothing but neutral ones join are left out. */
function balanceOf(rows: readonly { given: string; node: string; worth: number }[]) {
  const balance = new Map<string, Balance>();
  for (const { given, node, worth } of rows.filter((row) => row.worth !== 0)) {
    const { japan, korea } = balance.get(node) ?? { japan: 0, korea: 0 };
    const isJapan = given === 'japan';
    balance.set(node, { japan: japan + (isJapan ? worth : 0), korea: korea + (isJapan ? 0 : worth) });
  }
  return balance;
}

function leaningTo(side: Side, balance: ReadonlyMap<string, Balance>): readonly string[] {
  const towards = { one: [true, false], other: [false, true], both: [true, true], neither: [false, false] };
  const [japan, korea] = towards[side];
  return [...balance].flatMap(([node, sums]) =>
    sums.japan > 0 === japan && sums.korea > 0 === korea ? [node] : [],
  );
}

describe('between two nodes of the graph that ships', () => {
  let database: Database;
  let served: Served;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  const between = (body: object) => served.post('betweenTwo', body);

  test('is everything that joins them and everything that both are joined to', async () => {
    const answer = await between({ one: 'japan', other: 'south-korea', relations: 1000, limit: 100 });
    expect(answer.nodes.map(({ ref }) => ref)).toEqual(['japan', 'south-korea']);
    const joining = await ask(
      database,
      `MATCH ({key: 'japan'})-[r]-({key: 'south-korea'}) RETURN r.key AS key`,
      z.object({ key: z.string() }),
    );
    expect(joining.length).toBeGreaterThan(5);
    expect(answer.direct.total).toEqual({ value: joining.length, exact: true });
    expect(new Set(answer.direct.relations.map(({ ref }) => ref))).toEqual(
      new Set(joining.map(({ key }) => key)),
    );
    const shared = await ask(
      database,
      `MATCH ({key: 'japan'})--(n)--({key: 'south-korea'}) RETURN DISTINCT n.key AS key`,
      z.object({ key: z.string() }),
    );
    expect(answer.shared.total).toEqual({ value: shared.length, exact: true });
    expect(shared.map(({ key }) => key)).toEqual(
      expect.arrayContaining(answer.shared.nodes.map(({ ref }) => ref)),
    );
  });

  test.each([
    { body: {}, where: '' },
    { body: { kinds: ['State'] }, where: 'AND n:State' },
    { body: { contested: 'exclude' }, where: 'AND NOT coalesce(r.contested, false)' },
    {
      body: { types: ['ALLY_OF', 'CRITICIZED', 'CONDEMNED'] },
      where: "AND type(r) IN ['ALLY_OF', 'CRITICIZED', 'CONDEMNED']",
    },
  ])('says who stands with whom, counted by hand, under $body', async ({ body, where }) => {
    const answer = await between({ one: 'japan', other: 'south-korea', limit: 100, ...body });
    const { profile } = await served.get('graph', '/api/graph');
    const polarities = new Map(profile.types.map(({ name, polarity }) => [name, polarity]));
    const rows = await ask(
      database,
      `MATCH (given)-[r]-(n) WHERE given.key IN ['japan', 'south-korea'] AND NOT n.key IN ['japan', 'south-korea'] ${where}
       RETURN given.key AS given, n.key AS node, type(r) AS type, r.polarity AS polarity`,
      z.object({ given: z.string(), node: z.string(), type: z.string(), polarity: z.int().nullable() }),
    );
    const balance = balanceOf(
      rows.map(({ type, polarity, ...row }) => ({ ...row, worth: polarity ?? polarities.get(type) ?? 0 })),
    );
    const expected = Object.fromEntries(sides.map((side) => [side, leaningTo(side, balance)]));
    for (const side of sides) {
      const { total, nodes } = answer.stands[side];
      expect(total, side).toEqual({ value: expected[side]?.length, exact: true });
      expect(expected[side]).toEqual(expect.arrayContaining(nodes.map(({ node }) => node.ref)));
      for (const { node, one, other } of nodes)
        expect(balance.get(node.ref)).toEqual({
          japan: one.cooperation - one.conflict,
          korea: other.cooperation - other.conflict,
        });
    }
    expect(answer.read.complete).toBe(true);
  });

  test('refuses the same node twice, and one that is not there', async () => {
    const refused = (body: object) =>
      fetch(`${served.address}/api/between`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).then((response) => response.json());
    expect(await refused({ one: 'japan', other: 'japan' })).toMatchObject({ status: 400, field: 'other' });
    expect(await refused({ one: 'japan', other: 'atlantis' })).toMatchObject({
      code: 'unknown-node',
      field: 'other',
    });
  });
});

test('at a hub of 100,000 neighbors it reads so many, counts "at least" and says so', async () => {
  const database = await useGraph(
    `CREATE (:City {name: 'Hub'})-[:NEAR]->(:City {name: 'Other'});
     MATCH (hub:City {name: 'Hub'}) UNWIND range(1, 100000) AS number
     CALL (hub, number) { CREATE (hub)-[:HELPS]->(:Town {name: 'Town ' + number}) } IN TRANSACTIONS OF 10000 ROWS;
     MATCH (other:City {name: 'Other'}), (town:Town {name: 'Town 7'}) CREATE (town)-[:HELPS]->(other);`,
  );
  const served = await serveApi(database);
  const { lens, id } = await served.post('lookThrough', {
    lens: { types: { HELPS: { polarity: 1 } } },
  });
  expect(lens.types?.['HELPS']).toMatchObject({ polarity: 1 });
  const refs = await ask(
    database,
    `MATCH (n:City) RETURN n.name AS name, elementId(n) AS ref`,
    z.object({ name: z.string(), ref: z.string() }),
  );
  const refOf = (name: string) => refs.find((each) => each.name === name)?.ref ?? '';
  const answer = await served.post('betweenTwo', { one: refOf('Hub'), other: refOf('Other') }, id);
  expect(answer.direct.total).toEqual({ value: 1, exact: true });
  expect(answer.shared.total).toEqual({ value: 1, exact: true });
  expect(answer.read).toEqual({ relations: 50_000, complete: false });
  for (const side of sides) expect(answer.stands[side].total.exact).toBe(false);
  const all = sides.reduce((sum, side) => sum + answer.stands[side].total.value, 0);
  expect(all).toBeGreaterThan(49_000);
  expect(all).toBeLessThanOrEqual(50_001);
  expect(answer.stands.one.nodes).toHaveLength(12);
  await served.close();
});
