import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Endpoint, type EndpointName, endpoints, problem } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { requestOf, type Sent } from '#testing/contract-cases.ts';
import { anythingFor, type Known } from '#testing/fuzz/arbitrary.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { readTestSettings } from '#testing/settings.ts';

/*
 * Whatever is sent to any endpoint, made from its schemas: no failure of the server, and every answer as the contract
 * has it, which the server holds it against. `npm run test:fuzz` tries as many as it is told, with another seed each time.
 */

const names = Object.keys(endpoints) as EndpointName[];
const { ENTENTE_TEST_FUZZ: many } = readTestSettings();
/** So many calls are made at once. */
const atOnce = 8;
/** A run of all tests tries the same ones each time; where the machine is busy, not all of them. In milliseconds. */
const usual = { numRuns: 12, seed: 20_261_123 };
const lengths = { minLength: atOnce, maxLength: atOnce };
const patience = many === undefined ? 1_500 : Number.POSITIVE_INFINITY;

describe('whatever is asked', () => {
  let database: Database;
  let served: Served;
  let known: Known;
  let before: string;
  const tried = { asked: 0, answered: 0, refused: 0, late: 0 };
  beforeAll(async () => {
    database = await useSeedGraph();
    before = await hashOfDatabase(database);
    served = await serveApi(database);
    known = await valuesOf(served);
  });
  afterAll(async () => {
    await served.close();
    console.log(
      `Fuzz: ${tried.asked} calls, ${tried.answered} answered, ${tried.refused} refused, ${tried.late} too much for the database in time, no failure`,
    );
  });

  test.each(names)(
    '%s answers, or says what is wrong',
    async (name) => {
      const end = performance.now() + patience;
      await fc.assert(
        fc.asyncProperty(fc.array(sentTo(name, known), lengths), async (calls) => {
          if (performance.now() > end) return;
          served.errors.length = 0;
          await Promise.all(calls.map((sent) => trial(name, sent)));
        }),
        many === undefined ? usual : { numRuns: Math.ceil(many / atOnce) },
      );
    },
    3_600_000,
  );

  const trial = async (name: EndpointName, sent: Sent) => {
    const { path, init } = requestOf(endpoints[name], sent);
    const response = await fetch(served.address + path, init);
    const answer: unknown = await response.json();
    tried.asked += 1;
    if (response.ok) {
      tried.answered += 1;
      return;
    }
    const { status, code } = problem.strict().parse(answer);
    if (code === 'query-timeout') {
      tried.late += 1;
      return;
    }
    tried.refused += 1;
    expect(status, `${path} ${init.body}: ${String(served.errors[0]?.[1])}`).toBeLessThan(500);
  };

  test('nothing of it has changed anything', async () => {
    expect(await hashOfDatabase(database)).toBe(before);
  });
});

function sentTo(name: EndpointName, known: Known): fc.Arbitrary<Sent> {
  const { path, query, body }: Endpoint = endpoints[name];
  return fc.record({
    // An empty part of a path would be another address.
    path: anythingFor(path, known).filter((given) =>
      Object.keys(path.shape).every((part) => ![undefined, ''].includes(given[part] as string)),
    ),
    query: anythingFor(query, known),
    body: body === null ? fc.constant(null) : anythingFor(body, known),
  });
}

/** Values that the graph has, by the names of the parameters that take them. */
async function valuesOf(served: Served): Promise<Known> {
  const [start, graph, sources] = await Promise.all([
    served.get('start', '/api/start'),
    served.get('graph', '/api/graph'),
    served.get('sources', '/api/sources'),
  ]);
  const refs = start.nodes.map((node) => node.ref);
  const kinds = graph.profile.kinds.map((kind) => kind.name);
  const keys = sources.sources.map((source) => source.key);
  return {
    ...{ ref: [...refs, ...start.relations.slice(0, 10).map((relation) => relation.ref)], refs },
    ...{ from: refs, to: refs, through: refs, avoid: refs },
    ...{ kinds, avoidKinds: kinds, types: graph.profile.types.map((type) => type.name) },
    ...{ families: graph.profile.families.map((family) => family.name), sources: keys, key: keys },
    q: [...start.nodes.map((node) => node.caption), 'takesh', '독도', 'j'],
  };
}
