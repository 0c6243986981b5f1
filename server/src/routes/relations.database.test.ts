import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { type OddNode, oddGraph, oddRefs, oddType } from '#testing/odd-graph.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

describe('on a graph that nobody prepared', () => {
  let served: Served;
  let refs: Record<OddNode, string>;
  let nameOf: (ref: string) => string;
  beforeAll(async () => {
    const database = await useGraph(oddGraph);
    served = await serveApi(database);
    refs = await oddRefs(database);
    const names = new Map(Object.entries(refs).map(([name, ref]) => [ref, name]));
    nameOf = (ref) => names.get(ref) ?? ref;
  });
  afterAll(() => served.close());
  const neighbors = (of: OddNode, query: string) =>
    served.get('neighbors', `/api/nodes/${encodeURIComponent(refs[of])}/neighbors?${query}`);

  test('relations among nodes, those of a node with itself too', async () => {
    const among = await served.post('relationsAmong', {
      refs: [refs.ann, refs.dok, refs.empty, 'gone', refs.dok],
    });
    expect(
      among.relations.map(({ from, type, to }) => `${nameOf(from)} ${type} ${nameOf(to)}`).sort(),
    ).toEqual([`ann ${oddType} dok`, `ann ${oddType} dok`, 'ann SELF ann', 'dok BACK ann'].sort());
    expect(among.total).toEqual({ value: 4, exact: true });
    expect(among.unknown).toEqual(['gone']);
  });

  test('what is cut off is counted all the same', async () => {
    const among = await served.post('relationsAmong', { refs: [refs.ann, refs.dok], limit: 1 });
    expect(among.relations).toHaveLength(1);
    expect(among.total).toEqual({ value: 4, exact: true });
    const nothing = await served.post('relationsAmong', { refs: [refs.ann, refs.dok], types: ['NO_SUCH'] });
    expect(nothing).toMatchObject({ relations: [], total: { value: 0, exact: true } });
  });

  test('one relation with its two ends, by its element id', async () => {
    const { relations } = await neighbors('ann', 'types=BACK');
    const ref = relations[0]?.ref ?? '';
    const { relation, nodes } = await served.get('relation', `/api/relations/${encodeURIComponent(ref)}`);
    expect(relation).toEqual(relations[0]);
    expect(nodes.map((node) => nameOf(node.ref)).sort()).toEqual(['ann', 'dok']);
  });
});

describe('on the graph that ships', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
  });
  afterAll(() => served.close());

  test('a relation is found by its key, with its evidence and its ends', async () => {
    const { relation, nodes } = await served.get('relation', '/api/relations/r-japan-claims-dokdo');
    expect(relation).toMatchObject({
      ref: 'r-japan-claims-dokdo',
      type: 'CLAIMS',
      from: 'japan',
      to: 'dokdo',
    });
    expect(relation.evidence.length).toBeGreaterThan(0);
    expect(nodes.map(({ ref }) => ref).sort()).toEqual(['dokdo', 'japan']);
  });

  test.each(['r-japan*', '"', '\\', 'r-japan-claims-dokdo" OR "r', '*:*', 'AND', 'japan'])(
    'a relation is not found by %s',
    async (ref) => {
      const response = await fetch(`${served.address}/api/relations/${encodeURIComponent(ref)}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'unknown-relation', field: 'ref' });
    },
  );
});
