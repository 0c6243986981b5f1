import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallParameters } from '#contract/http/index.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { type OddNode, oddType } from '#testing/odd-graph.ts';
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
    const found = await find({ from: 'moon', to: 'gsomia' });
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
});
