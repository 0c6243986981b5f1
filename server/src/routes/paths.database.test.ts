import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallAnswer, type CallParameters, endpoints } from '#contract/http/index.ts';
import { lengthQuery } from '#queries/paths/length.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { type OddNode, oddType } from '#testing/odd-graph.ts';
import { planOf } from '#testing/plan.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { type ServedOddGraph, serveOddGraph } from '#testing/served-odd-graph.ts';

describe('paths on a graph that nobody prepared', () => {
  let served: Served;
  let refs: ServedOddGraph['refs'];
  let nameOf: ServedOddGraph['nameOf'];
  beforeAll(async () => {
    ({ served, refs, nameOf } = await serveOddGraph());
  });
  afterAll(() => served.close());

  const find = (from: OddNode, to: OddNode, more: object = {}) =>
    served.post('paths', { from: refs[from], to: refs[to], ...more });
  const named = (path: readonly string[]) => path.map((ref) => nameOf(ref));

  test('all shortest ones, against and along the arrows, each hop with all its relations', async () => {
    const found = await find('dok', 'bare', { longer: 0 });
    expect(found.paths.map(({ nodes }) => named(nodes)).sort()).toEqual([
      ['dok', 'ann', 'bare'],
      ['dok', 'cee', 'bare'],
    ]);
    expect(found).toMatchObject({ total: { value: 2, exact: true }, searchedTo: 2, complete: true });
    const throughAnn = found.paths.find(({ nodes }) => nodes[1] === refs.ann);
    expect(throughAnn?.hops.map((hop) => hop.length)).toEqual([3, 1]);
    expect(throughAnn?.rank).toMatchObject({ length: 2, certainty: 'none', recency: null });
    expect(throughAnn?.rank.hubness).toBeCloseTo(Math.log(5), 6);
    expect(throughAnn?.rank.words).toBe('2 hops; through a node with 5 relations');
    expect(found.paths[0]?.nodes[1]).toBe(refs.cee);
    expect(found.nodes).toHaveLength(4);
    expect(found.relations).toHaveLength(6);
  });

  test.each<[{ types?: string[]; families?: string[]; maximumLength?: number }]>([
    [{ types: ['NO_SUCH_TYPE'] }],
    [{ families: ['no-such-family'] }],
    [{ types: ['NEXT'], families: ['no-such-family'] }],
    [{ types: ['SELF'] }],
    [{ types: [oddType] }],
    [{ maximumLength: 1 }],
  ])('%j leaves none, and says how far it looked', async (more) => {
    const found = await find('dok', 'bare', more);
    expect(found).toMatchObject({ paths: [], nodes: [], relations: [], complete: true });
    expect(found.total).toEqual({ value: 0, exact: true });
    expect(found.searchedTo).toBe(more.maximumLength ?? 4);
  });

  test('then those of the next lengths, in one count', async () => {
    const found = await find('dok', 'bare');
    expect(found.paths.map(({ nodes }) => nodes.length)).toEqual([3, 3, 4]);
    expect(found.lengths).toEqual([
      { length: 2, total: { value: 2, exact: true } },
      { length: 3, total: { value: 1, exact: true } },
    ]);
    expect(found).toMatchObject({ total: { value: 3, exact: true }, searchedTo: 4, complete: true });
  });

  test('a type in need of quotes, between two nodes', async () => {
    const found = await find('ann', 'dok', { types: [oddType] });
    expect(found.paths.map(({ hops }) => hops.map((hop) => hop.length))).toEqual([[2]]);
    expect(found.relations.map(({ type }) => type)).toEqual([oddType, oddType]);
  });

  test('a type narrows the hops as well as the way', async () => {
    const found = await find('dok', 'bare', { types: ['NEXT', 'BACK'], longer: 0 });
    expect(found.total.value).toBe(2);
    expect(new Set(found.relations.map(({ type }) => type))).toEqual(new Set(['NEXT', 'BACK']));
    expect(found.relations).toHaveLength(4);
  });

  test('between nodes that nothing connects', async () => {
    expect(await find('ann', 'loner')).toMatchObject({ total: { value: 0, exact: true }, paths: [] });
  });

  test('from a node to itself: one path of no hop', async () => {
    const found = await find('ann', 'ann');
    expect(found.paths).toEqual([
      {
        nodes: [refs.ann],
        hops: [],
        sentence: 'Ann "A" \\ Ó is both the start and the end.',
        weakest: { hop: 0, reason: 'none', modality: null, words: '' },
        rank: { length: 0, certainty: 'none', hubness: 0, recency: null, words: '0 hops' },
        timing: null,
        alike: 1,
      },
    ]);
    expect(found).toMatchObject({ total: { value: 1, exact: true }, searchedTo: 0, complete: true });
    expect(found.nodes).toHaveLength(1);
  });

  test('an unknown node is named with its field', async () => {
    const problem = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await fetch(`${served.address}/api/paths`, sent)).json();
    };
    expect(await problem({ from: refs.ann, to: 'gone' })).toMatchObject({
      code: 'unknown-node',
      field: 'to',
    });
    expect(await problem({ from: 'gone', to: 'gone too' })).toMatchObject({ field: 'from' });
  });
});

describe('paths on the graph that ships', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
  });
  afterAll(() => served.close());
  const find = (body: CallParameters<'paths'>) => served.post('paths', body);

  test('every hop joins its ends, is told in the sentence, and cites its sources', async () => {
    const found = await find({ from: 'moon', to: 'gsomia', maximumLength: 3, limit: 100 });
    const relations = new Map(found.relations.map((relation) => [relation.ref, relation]));
    const nodes = new Map(found.nodes.map((node) => [node.ref, node]));
    expect(found.paths.length).toBeGreaterThan(0);
    expect(found.complete).toBe(true);
    for (const path of found.paths) {
      expect(path.nodes[0]).toBe('moon');
      expect(path.nodes.at(-1)).toBe('gsomia');
      expect(path.hops).toHaveLength(path.rank.length);
      for (const [position, hop] of path.hops.entries()) {
        const ends = [path.nodes[position], path.nodes[position + 1]];
        for (const ref of hop) {
          const relation = relations.get(ref);
          expect([relation?.from, relation?.to].sort()).toEqual([...ends].sort());
        }
        const [source] = relations.get(hop[0] ?? '')?.evidence ?? [];
        const number = found.sources.find(({ key }) => key === source?.source)?.number;
        if (source) expect(path.sentence).toMatch(new RegExp(`[[ ]${number} ¶${source.paragraph}[;\\]]`));
      }
      for (const ref of path.nodes) expect(path.sentence).toContain(nodes.get(ref)?.caption);
    }
  });

  test('a type that does not exist connects nothing', async () => {
    const body = { from: 'moon', to: 'gsomia', maximumLength: 8 };
    expect(await find({ ...body, types: ['NO_SUCH_TYPE'] })).toMatchObject({
      total: { value: 0, exact: true },
    });
    expect(await find({ ...body, families: ['no-such'] })).toMatchObject({
      total: { value: 0, exact: true },
    });
  });

  test('without any that keeps to what is asked, which constraint cuts them is told', async () => {
    const body = { from: 'moon', to: 'gsomia', longer: 0 };
    const open = await find(body);
    const cut = await find({ ...body, types: ['LOCATED_IN'], avoidKinds: ['Issue'] });
    expect(cut).toMatchObject({ total: { value: 0, exact: true }, complete: true });
    const withoutTypes = await find({ ...body, avoidKinds: ['Issue'] });
    const withoutKinds = await find({ ...body, types: ['LOCATED_IN'], maximumLength: 8 });
    expect(withoutKinds.total.value).toBe(0);
    expect(cut.noPath?.relaxations).toEqual([
      { without: ['avoidKinds'], total: { value: 0, exact: true }, length: null },
      { without: ['types'], total: withoutTypes.total, length: withoutTypes.paths[0]?.rank.length },
      { without: ['maximumLength'], total: { value: 0, exact: true }, length: null },
    ]);
    expect(cut.noPath).toMatchObject({ joined: 'joined', parts: null });
    expect(open.noPath).toBeNull();
  });

  test('where several constraints cut them together, what there is without all of them is told', async () => {
    const body = { from: 'moon', to: 'gsomia', types: ['NO_SUCH_TYPE'], sources: ['nobody'] };
    const { noPath } = await find(body);
    const all = noPath?.relaxations.at(-1);
    expect(all?.without).toEqual(['types', 'sources', 'maximumLength']);
    expect(all?.total.value).toBeGreaterThan(0);
  });

  test('lead through what they must, and not through hubs or what is to be avoided', async () => {
    const { nodes: greatest } = await served.get('hubs', '/api/hubs?above=0&limit=2');
    const [first, second] = greatest.map(({ ref }) => ref);
    const body = { from: 'moon', to: 'gsomia', maximumLength: 3, limit: 100 };
    const betweenEnds = (found: CallAnswer<'paths'>) => found.paths.map(({ nodes }) => nodes.slice(1, -1));
    const through = betweenEnds(await find({ ...body, through: [first ?? ''] }));
    expect(through.length).toBeGreaterThan(0);
    for (const nodes of through) expect(nodes).toContain(first);
    const around = betweenEnds(await find({ ...body, avoid: [first ?? '', second ?? ''] }));
    expect(around.flat()).not.toContain(first);
    const { total, nodes: hubs } = await served.get('hubs', '/api/hubs?above=30&limit=500');
    expect(total).toEqual({ value: hubs.length, exact: true });
    expect(hubs.every(({ degree }) => degree > 30)).toBe(true);
    const small = betweenEnds(await find({ ...body, maximumDegree: 30 })).flat();
    expect(small.filter((ref) => hubs.some((hub) => hub.ref === ref))).toEqual([]);
  });

  test('one that must lead through what it must avoid is refused', async () => {
    const sent = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: 'moon', to: 'gsomia', avoid: ['japan', 'gsomia'] }),
    };
    const response = await fetch(`${served.address}/api/paths`, sent);
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter', field: 'avoid[1]' });
  });

  test('at one moment name the days that their hops share, and in order each its turn', async () => {
    const body = { from: 'moon', to: 'gsomia', maximumLength: 3, limit: 100 };
    const moments = await find({ ...body, timing: 'one-moment' });
    expect(moments.paths.length).toBeGreaterThan(0);
    for (const { timing } of moments.paths) {
      expect(timing?.days.length).toBeGreaterThan(0);
      expect(timing?.answer).toBe(timing?.sure.length === 0 ? 'may' : 'holds');
    }
    const orders = await find({ ...body, timing: 'in-order' });
    for (const { timing, hops } of orders.paths) expect(timing?.days).toHaveLength(hops.length);
    const sure = await find({ ...body, timing: 'one-moment', possible: 'exclude' });
    const surely = moments.paths.filter(({ timing }) => timing?.answer === 'holds');
    expect(sure.total.value).toBe(surely.length);
    expect(sure.paths.every(({ timing }) => timing?.answer === 'holds')).toBe(true);
  });

  test.each(Object.entries(endpoints.paths.bodies))(
    '%s, as the description of the interface asks',
    async (_, body) => {
      const found = await find(body);
      expect(found.notes).toEqual([]);
      expect(found.paths.length > 0).toBe(found.noPath === null);
    },
  );

  test('each query that was sent runs again by itself, with its parameters', async () => {
    const { queries } = await find({ from: 'moon', to: 'gsomia', during: '2015/2019', timing: 'in-order' });
    expect(queries.map(({ name }) => name)).toEqual(expect.arrayContaining(['paths/length', 'paths/hops']));
    for (const { cypher, parameters } of queries) {
      const named = [...cypher.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining([...new Set(named)]));
      const { type } = await planOf({ ...lengthQuery, cypher }, parameters);
      expect(type).toBe('r');
    }
  });
});
