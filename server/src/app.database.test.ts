import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CallAnswer,
  type Endpoint,
  type EndpointName,
  endpoints,
  problem,
  problemKinds,
} from '#contract/http/index.ts';
import { Database } from '#db/database.ts';
import { type ContractCase, contractCases, type Sent } from '#testing/contract-cases.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const names = Object.keys(endpoints) as EndpointName[];

/** Tries the case, and holds what comes back against the contract. */
async function tryCase(
  { address, errors }: Served,
  { endpoint, path, init, expected, field }: ContractCase,
): Promise<void> {
  errors.length = 0;
  const response = await fetch(`${address}${path}`, init);
  const answer: unknown = await response.json();
  expect(response.status, `${JSON.stringify(answer)} ${String(errors[0]?.[1])}`).toBeLessThan(500);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  if (response.ok) {
    expect(['answer', 'either']).toContain(expected);
    expect(endpoints[endpoint].answer.safeParse(answer)).toMatchObject({ success: true });
    return;
  }
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const found = problem.strict().parse(answer);
  expect(found.requestId).toBe(response.headers.get('x-request-id'));
  expect(found.status).toBe(response.status);
  expect(found.status).toBe(problemKinds[found.code].status);
  if (expected === 'either') expect(endpoints[endpoint].problems).toContain(found.code);
  else expect({ code: found.code, detail: found.detail }).toMatchObject({ code: expected });
  if (field !== undefined) expect(found.field?.startsWith(field), `field ${found.field}`).toBe(true);
}

/** The example of the contract, which works on the graph that ships. */
function exampleOf(name: EndpointName): Sent {
  const { path, query, body }: Endpoint['example'] = endpoints[name].example;
  return { path: { ...path }, query: { ...query }, body: body === undefined ? null : { ...body } };
}

/** The same for a graph of which only `start` knows what is in it. */
function exampleFrom(start: CallAnswer<'start'>, name: EndpointName): Sent {
  const refs = (name === 'relation' ? start.relations : start.nodes).map((each) => each.ref);
  const example = exampleOf(name);
  const replace = (part: object) =>
    Object.fromEntries(
      Object.entries(part).map(([field, value], place) => {
        if (!['ref', 'refs', 'from', 'to', 'one', 'other'].includes(field)) return [field, value];
        return [field, Array.isArray(value) ? refs.slice(0, 2) : refs[place]];
      }),
    );
  return { path: replace(example.path), query: example.query, body: example.body && replace(example.body) };
}

let tried = 0;
afterAll(() => console.log(`Cases made from the contract and tried: ${tried}`));

describe('on the graph that ships', () => {
  let served: Served;
  let database: Database;
  let before: string;
  beforeAll(async () => {
    database = await useSeedGraph();
    before = await hashOfDatabase(database);
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  describe.each(names)('%s', (name) => {
    test.each(contractCases(name, exampleOf(name)).map((each) => [each.title, each] as const))(
      '%s',
      async (_, each) => {
        tried += 1;
        await tryCase(served, each);
      },
    );
  });

  test('nothing of it has changed anything', async () => {
    expect(await hashOfDatabase(database)).toBe(before);
  });
});

/** Other labels, several of them, no keys, names that need quoting, properties of every type. */
const foreign = `
CREATE (a:Person:\`Dr. med.\` {NAME: 'Ann', born: date('1901-02-03'), at: datetime(), p: point({x: 1, y: 2}), big: 9007199254740993})
CREATE (b:Person {NAME: 'Bo', ages: [1, 2], for: duration('P1D'), not: 0.0 / 0.0})
CREATE (c:\`Stadt \`\`a\`\`\` {Bezeichnung: 'Köln', raw: 'a"b'}), (d {x: 1}), (e:Person {NAME: 'Cy', __proto__: 'x', constructor: 'y'})
CREATE (a)-[:\`is friend\`\`of\` {since: 1920}]->(b), (b)-[:\`is friend\`\`of\`]->(a), (a)-[:LIVES_IN]->(c),
  (b)-[:LIVES_IN]->(c), (c)-[:\`\\u005Cu0060\`]->(d), (d)-[:SELF]->(d), (e)-[:LIVES_IN {from: 1, to: 2}]->(c)`;

describe('on a graph that was not made for it', () => {
  let served: Served;
  let database: Database;
  let before: string;
  let start: CallAnswer<'start'>;
  beforeAll(async () => {
    database = await useGraph(foreign);
    before = await hashOfDatabase(database);
    served = await serveApi(database);
    start = await served.get('start', '/api/start');
  });
  afterAll(() => served.close());

  /** It records neither dates nor sources: what needs them is refused, by name. */
  const needsMore = /^sort = "(recent|evidence)"$/;

  /** In milliseconds, for all cases of one endpoint. */
  const ALL_CASES = 120_000;
  // It has no sources, so none can be asked for.
  test.each(names.filter((name) => name !== 'source'))(
    '%s',
    async (name) => {
      for (const each of contractCases(name, exampleFrom(start, name))) {
        tried += 1;
        const refused = { ...each, expected: 'invalid-parameter', field: 'sort' } as const;
        await tryCase(served, needsMore.test(each.title) ? refused : each);
      }
    },
    ALL_CASES,
  );

  test('nothing of it has changed anything', async () => {
    expect(await hashOfDatabase(database)).toBe(before);
  });
});

describe('without a database', () => {
  let served: Served;
  let database: Database;
  beforeAll(async () => {
    database = new Database({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x', database: null });
    served = await serveApi(database);
  });
  afterAll(async () => {
    await served.close();
    await database.close();
  });

  test('the process is live', async () => {
    expect(await (await fetch(`${served.address}/api/live`)).json()).toEqual({ status: 'live' });
  });

  test.each(names.filter((name) => name !== 'live'))('%s says so within some seconds', async (name) => {
    const [valid] = contractCases(name, exampleOf(name));
    const begun = performance.now();
    const response = await fetch(`${served.address}${valid?.path}`, valid?.init);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(problem.parse(await response.json())).toMatchObject({ code: 'database-unavailable', status: 503 });
  });
});
