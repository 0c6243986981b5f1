import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallAnswer } from '#contract/http/index.ts';
import { readEdtf } from '#contract/model/index.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { type OddNode, oddLabel, oddType } from '#testing/odd-graph.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { type ServedOddGraph, serveOddGraph } from '#testing/served-odd-graph.ts';

describe('on a graph that nobody prepared', () => {
  let served: Served;
  let refs: ServedOddGraph['refs'];
  let nameOf: ServedOddGraph['nameOf'];
  let neighbors: ServedOddGraph['neighbors'];
  beforeAll(async () => {
    ({ served, refs, nameOf, neighbors } = await serveOddGraph());
  });
  afterAll(() => served.close());

  /** The nodes in their order, and each relation as `from TYPE to`. */
  const read = ({
    total,
    nodes,
    relations,
  }: Pick<CallAnswer<'neighbors'>, 'total' | 'nodes' | 'relations'>) => ({
    total: total.value,
    nodes: nodes.map(({ ref }) => nameOf(ref)),
    relations: relations.map(({ from, type, to }) => `${nameOf(from)} ${type} ${nameOf(to)}`),
  });

  test('neighbors are distinct, each with all its relations, the node itself not among them', async () => {
    expect(read(await neighbors('ann'))).toEqual({
      total: 2,
      nodes: ['dok', 'bare'],
      relations: ['dok BACK ann', `ann ${oddType} dok`, `ann ${oddType} dok`, 'ann NEXT bare'],
    });
    expect(read(await neighbors('loner'))).toEqual({ total: 0, nodes: [], relations: [] });
  });

  test('a node without label or name is a neighbor like any other', async () => {
    const { nodes } = await neighbors('empty', 'sort=caption');
    expect(nodes.map(({ kind, labels, degree }) => ({ kind, labels, degree }))).toEqual([
      { kind: 'Second', labels: ['Second'], degree: 3 },
      { kind: 'Node', labels: [], degree: 3 },
    ]);
    expect(nodes[1]?.caption).toMatch(/^\S+ \d+$/);
  });

  test.each([
    ['direction=out', ['bare', 'dok'], 3],
    ['direction=in', ['dok'], 1],
    [`types=${encodeURIComponent(oddType)}`, ['dok'], 2],
    [`types=${encodeURIComponent(oddType)}&direction=in`, [], 0],
    ['types=NEXT&types=BACK', ['bare', 'dok'], 2],
    ['types=NO_SUCH_TYPE', [], 0],
    ['families=no-such-family', [], 0],
    ['types=NEXT&families=no-such-family', [], 0],
    ['kinds=Second', ['dok'], 3],
    ['kinds=Node', ['bare'], 1],
    // Of its two labels the other one is its kind.
    [`kinds=${encodeURIComponent(oddLabel)}`, [], 0],
    ['kinds=NoSuchKind', [], 0],
    ['limit=1&offset=1', ['bare'], 1],
    ['offset=5', [], 0],
  ])('%s', async (query, nodes, relations) => {
    const found = await neighbors('ann', query);
    expect(read(found).nodes.sort()).toEqual(nodes);
    expect(found.relations).toHaveLength(relations);
    expect(found.total.exact).toBe(true);
    expect(found.total.value).toBe(query.includes('offset') ? 2 : nodes.length);
  });

  test('sorted by degree, by number of relations, by caption', async () => {
    const order = async (sort: string) => read(await neighbors('bare', `sort=${sort}`)).nodes;
    expect((await order('degree'))[0]).toBe('ann');
    expect(await order('caption')).toEqual(['ann', 'cee', 'empty']);
    expect(read(await neighbors('ann', 'sort=relations')).nodes).toEqual(['dok', 'bare']);
    expect(read(await neighbors('ann', 'sort=caption')).nodes).toEqual(['dok', 'bare']);
  });

  test.each(['recent', 'evidence'])(
    'sorting by what the graph does not record is refused: %s',
    async (sort) => {
      const response = await fetch(`${served.address}/api/nodes/${refs.ann}/neighbors?sort=${sort}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 'invalid-parameter',
        field: 'sort',
        remedy: expect.stringContaining('"degree"'),
      });
    },
  );

  test('a summary counts by type, direction and kind, and does not count the node itself', async () => {
    const { nodes, unknown } = await served.post('neighborSummary', {
      refs: [refs.ann, 'no-such-node', refs.loner, refs.ann],
    });
    expect(nodes).toEqual([
      {
        ref: refs.ann,
        total: { value: 2, exact: true },
        groups: [
          { type: 'BACK', direction: 'in', kind: 'Second', relations: 1, nodes: 1 },
          { type: 'NEXT', direction: 'out', kind: 'Node', relations: 1, nodes: 1 },
          { type: oddType, direction: 'out', kind: 'Second', relations: 2, nodes: 1 },
        ],
      },
      { ref: refs.loner, total: { value: 0, exact: true }, groups: [] },
    ]);
    expect(unknown).toEqual(['no-such-node']);
  });

  test('a summary under a filter that matches nothing is empty, not unfiltered', async () => {
    const { nodes } = await served.post('neighborSummary', { refs: [refs.ann], types: ['NO_SUCH_TYPE'] });
    expect(nodes).toEqual([{ ref: refs.ann, total: { value: 0, exact: true }, groups: [] }]);
  });

  test('shared neighbors are those of all the given nodes', async () => {
    const shared = async (...names: OddNode[]) =>
      read(await served.post('sharedNeighbors', { refs: names.map((name) => refs[name]) }));
    const ofTwo = await shared('dok', 'bare');
    expect(ofTwo).toMatchObject({ total: 2, nodes: ['ann', 'cee'] });
    expect(ofTwo.relations.sort()).toEqual([
      'ann NEXT bare',
      `ann ${oddType} dok`,
      `ann ${oddType} dok`,
      'cee NEXT bare',
      'dok BACK ann',
      'dok NEXT cee',
    ]);
    expect((await shared('dok', 'bare', 'ann')).total).toBe(0);
    expect((await shared('ann', 'ann')).nodes).toEqual(['dok', 'bare']);
    expect((await shared('ann', 'loner')).nodes).toEqual([]);
  });

  test('the queries that were sent are told, as they can be run', async () => {
    const { queries } = await neighbors('ann', 'limit=3');
    expect(queries.map(({ name }) => name)).toEqual(['search/resolve-by-id', 'neighborhood/neighbors']);
    expect(queries[1]).toMatchObject({ parameters: { limit: 3, id: refs.ann } });
    expect(queries[1]?.cypher).not.toContain('<<');
  });

  test.each([
    ['/api/nodes/gone', 404, 'unknown-node', 'ref'],
    ['/api/nodes/gone/neighbors', 404, 'unknown-node', 'ref'],
    ['/api/relations/gone', 404, 'unknown-relation', 'ref'],
  ])('%s: %i', async (path, status, code, field) => {
    const response = await fetch(served.address + path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, field, remedy: expect.stringMatching(/\w/) });
  });

  test('of several nodes to share, the unknown one is named', async () => {
    const response = await fetch(`${served.address}/api/neighbors/shared`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refs: [refs.ann, 'gone'] }),
    });
    expect(await response.json()).toMatchObject({ code: 'unknown-node', field: 'refs[1]' });
  });
});

describe('on the graph that ships', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
  });
  afterAll(() => served.close());

  test('the pages of a neighborhood hold every neighbor once, in one order', async () => {
    const path = '/api/nodes/japan/neighbors?sort=degree';
    const all = await served.get('neighbors', `${path}&limit=500`);
    expect(all.total).toEqual({ value: all.nodes.length, exact: true });
    const pages = [];
    for (let offset = 0; offset < all.total.value; offset += 20)
      pages.push(await served.get('neighbors', `${path}&limit=20&offset=${offset}`));
    expect(pages.flatMap(({ nodes }) => nodes)).toEqual(all.nodes);
    expect(pages.flatMap(({ relations }) => relations)).toEqual(all.relations);
    const order = all.nodes.map(({ degree, ref }) => [-degree, ref] as const);
    expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || (b < d ? -1 : 1)));
  });

  test.each(['', '&q=a'])('sorted by the latest date, or by how many sources there are%s', async (search) => {
    const ranked = async (sort: string) => {
      const path = `/api/nodes/japan/neighbors?limit=500&each=100&sort=${sort}${search}`;
      const { nodes, relations, searched } = await served.get('neighbors', path);
      expect(nodes.length).toBeGreaterThan(20);
      const joining = ({ ref }: { readonly ref: string }) =>
        relations.filter(({ from, to }) => from === ref || to === ref);
      return { nodes, joining, isSearched: searched !== null };
    };
    const expectRanked = (values: readonly (string | number)[], isSearched: boolean) => {
      // Of a search the closest come first: there is one order within each degree of closeness.
      if (isSearched) expect(values[0]).toBe(values.toSorted(descending)[0]);
      else expect(values).toEqual(values.toSorted(descending));
      expect(new Set(values).size).toBeGreaterThan(2);
    };
    const byDate = await ranked('recent');
    const latest = byDate.nodes.map(
      (node) =>
        byDate
          .joining(node)
          .flatMap(({ time }) => [...(time.begins === null ? [] : [time.begins]), ...time.attested])
          .map((text) => readEdtf(text).latest ?? '')
          .filter((day) => day < '9999')
          .toSorted()
          .at(-1) ?? '',
    );
    expectRanked(latest, byDate.isSearched);
    const byEvidence = await ranked('evidence');
    const sources = byEvidence.nodes.map(
      (node) =>
        new Set(byEvidence.joining(node).flatMap(({ evidence }) => evidence.map(({ source }) => source)))
          .size,
    );
    expectRanked(sources, byEvidence.isSearched);
  });

  test('the summary says what expanding will show', async () => {
    const { nodes: summaries } = await served.post('neighborSummary', { refs: ['japan', 'gsomia'] });
    expect(summaries.map(({ ref }) => ref)).toEqual(['japan', 'gsomia']);
    for (const { ref, total, groups } of summaries) {
      const { node } = await served.get('node', `/api/nodes/${ref}`);
      expect(groups.reduce((sum, { relations }) => sum + relations, 0)).toBe(node.degree);
      const all = await served.get('neighbors', `/api/nodes/${ref}/neighbors?limit=500`);
      expect(total).toEqual(all.total);
      for (const { type, direction, kind, relations, nodes } of groups) {
        const query = new URLSearchParams({ types: type, direction, kinds: kind, limit: '500' });
        const shown = await served.get('neighbors', `/api/nodes/${ref}/neighbors?${query}`);
        expect(shown.nodes).toHaveLength(nodes);
        expect(shown.relations).toHaveLength(relations);
        expect(new Set(shown.nodes.map((one) => one.kind))).toEqual(new Set([kind]));
      }
    }
  });

  test.each([
    ['kor', ['korea'], 'begins a word'],
    ['GSomia', ['gsomia'], 'in small letters and capitals'],
    ['Yun Seok-yeol', ['yoon'], 'by another spelling'],
    ['독도', ['dokdo'], 'in another script'],
    ['takeshma', ['dokdo'], 'with a slip'],
  ])('the search within a neighborhood finds "%s" (%s)', async (q, [part]) => {
    const path = `/api/nodes/japan/neighbors?q=${encodeURIComponent(q)}`;
    const found = await served.get('neighbors', `${path}&limit=500`);
    expect(found.nodes[0]?.ref).toContain(part);
    expect(found.total).toEqual({ value: found.nodes.length, exact: true });
    expect(found.searched).toMatch(/^The names of all such neighbors: /);
    const all = await served.get('neighbors', '/api/nodes/japan/neighbors?limit=500');
    const wanted = new Set(found.nodes.map(({ ref }) => ref));
    const joins = ({ from, to }: { from: string; to: string }) => wanted.has(from) || wanted.has(to);
    const refsOf = (relations: readonly { ref: string }[]) => relations.map(({ ref }) => ref).sort();
    expect(refsOf(found.relations)).toEqual(refsOf(all.relations.filter(joins)));
    const second = await served.get('neighbors', `${path}&limit=1&offset=1`);
    expect(second.nodes).toEqual(found.nodes.slice(1, 2));
    expect(second.total).toEqual(found.total);
  });

  test('the search within a neighborhood keeps to the group', async () => {
    const search = (rest: string) => served.get('neighbors', `/api/nodes/japan/neighbors?q=korea&${rest}`);
    const states = await search('kinds=State&limit=500');
    expect(states.nodes.length).toBeGreaterThan(1);
    expect(new Set(states.nodes.map(({ kind }) => kind))).toEqual(new Set(['State']));
    expect((await search('types=NO_SUCH_TYPE')).nodes).toEqual([]);
    expect(await search('kinds=NoSuchKind')).toMatchObject({ total: { value: 0, exact: true }, nodes: [] });
    const nothing = await served.get('neighbors', '/api/nodes/japan/neighbors?q=%3F%21');
    expect(nothing).toMatchObject({ total: { value: 0, exact: true }, nodes: [] });
    expect(nothing.searched).toContain('holds neither letters nor digits');
  });

  test('a family is all its types and no other', async () => {
    const { profile } = await served.get('graph', '/api/graph');
    const { relations } = await served.get('neighbors', '/api/nodes/japan/neighbors?limit=500');
    const familyOf = new Map(profile.types.map(({ name, family }) => [name, family]));
    for (const { name } of profile.families) {
      const found = await served.get('neighbors', `/api/nodes/japan/neighbors?limit=500&families=${name}`);
      const expected = relations.filter(({ type }) => familyOf.get(type) === name);
      expect(found.relations.map(({ ref }) => ref).sort()).toEqual(expected.map(({ ref }) => ref).sort());
    }
    const none = await served.get('neighbors', '/api/nodes/japan/neighbors?types=NO_SUCH_TYPE');
    expect(none).toMatchObject({ total: { value: 0, exact: true }, nodes: [], relations: [] });
  });

  test('shared neighbors are neighbors of each', async () => {
    const shared = await served.post('sharedNeighbors', { refs: ['japan', 'south-korea'], limit: 500 });
    const neighborsOf = async (ref: string) =>
      (await served.get('neighbors', `/api/nodes/${ref}/neighbors?limit=500`)).nodes.map((node) => node.ref);
    const ofKorea = new Set(await neighborsOf('south-korea'));
    expect(shared.nodes.map(({ ref }) => ref).sort()).toEqual(
      (await neighborsOf('japan')).filter((ref) => ofKorea.has(ref)).sort(),
    );
    expect(shared.total.value).toBe(shared.nodes.length);
  });
});

function descending(one: string | number, other: string | number): number {
  return one < other ? 1 : one > other ? -1 : 0;
}
