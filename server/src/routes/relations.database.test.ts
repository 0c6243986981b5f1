import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSeedGraph } from '#testing/graphs.ts';
import { oddType } from '#testing/odd-graph.ts';
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
