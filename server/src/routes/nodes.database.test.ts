import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSeedGraph } from '#testing/graphs.ts';
import { oddLabel, oddType } from '#testing/odd-graph.ts';
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

  test('many nodes come back in the order asked for, unknown ones by name', async () => {
    const { nodes, unknown } = await served.post('nodes', {
      refs: [refs.cee, 'gone', refs.ann, refs.cee, '4:00000000-0000-0000-0000-000000000000:1'],
    });
    expect(nodes.map(({ ref }) => nameOf(ref))).toEqual(['cee', 'ann']);
    expect(unknown).toEqual(['gone', '4:00000000-0000-0000-0000-000000000000:1']);
  });

  test('values of every type come back as plain JSON', async () => {
    const { relations } = await neighbors('dok', `types=${encodeURIComponent(oddType)}`);
    expect(relations.map(({ properties }) => properties)).toContainEqual({
      weight: 1.5,
      since: '2020-01-01T00:00:00Z',
      span: 'P1M2DT3S',
    });
    const { node } = await served.get('node', `/api/nodes/${encodeURIComponent(refs.ann)}`);
    expect(node).toMatchObject({
      caption: 'Ann "A" \\ Ó',
      kind: oddLabel,
      names: [],
      properties: {
        name: 'Ann "A" \\ Ó',
        born: '1901-02-03',
        at: { srid: 7203, x: 1, y: 2 },
        big: '9007199254740993',
        tags: ['x', 'y'],
      },
    });
  });
});

describe('on the graph that ships', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
  });
  afterAll(() => served.close());

  test('a node has its names with language, script and side, and what is said of it', async () => {
    const { node } = await served.get('node', '/api/nodes/dokdo');
    expect(node).toMatchObject({ ref: 'dokdo', kind: 'Territory' });
    expect(node.names).toContainEqual({ text: '竹島', language: 'ja', script: 'Jpan', side: 'japan' });
    expect(node.names).toContainEqual({ text: '독도', language: 'ko', script: 'Hang', side: 'south-korea' });
    expect(node.names.map(({ text }) => text)).toContain(node.caption);
    expect(node.description).toMatch(/\w/);
    expect(Object.keys(node.properties)).not.toContain('names');
  });
});
