import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problem } from '#contract/http/index.ts';
import { readLensYaml } from '#profile/lens/parse.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

/** Several labels on each node, names in a property that nobody guesses, dates of an own making. */
const cities = `
CREATE
  (bern:Every:Place:Town {code: 'BE', called: 'Bern', id: 7}),
  (rome:Every:Place:Town:Capital {code: 'RM', called: 'Rom', id: 8}),
  (aare:Every:Place:River {code: 'AA', called: 'Aare', id: 9}),
  (bern)-[:LIES_ON {since: 1191}]->(aare),
  (bern)-[:TWIN_OF {since: 1990, until: 2001}]->(rome)
`;

const lens = {
  name: 'Towns and rivers',
  kinds: {
    Town: { label: 'town', plural: 'towns', color: '#aa0000', captions: ['called'] },
    River: { captions: ['called'] },
    Capital: { hidden: true },
    Every: { hidden: false, label: 'anything' },
  },
  families: { bonds: { label: 'bonds', color: '#00aa00', line: 'dashed' as const } },
  types: { TWIN_OF: { inverse: 'is twin of', symmetric: true, family: 'bonds', polarity: 1 as const } },
  properties: { key: 'code' },
};

describe('a lens', () => {
  let served: Served;
  let id: string | null;
  let before: string;
  let hash: () => Promise<string>;
  beforeAll(async () => {
    const database = await useGraph(cities);
    hash = () => hashOfDatabase(database);
    before = await hash();
    served = await serveApi(database);
    ({ id } = await served.post('lookThrough', { lens }));
  });
  afterAll(() => served.close());

  test('shows the graph as it is wanted, with the numbers of the database', async () => {
    const { profile } = await served.get('graph', '/api/graph', id);
    expect(profile).toMatchObject({ origin: 'lens', name: 'Towns and rivers' });
    expect(profile.kinds.map(({ name, label, count }) => [name, label, count])).toEqual([
      ['River', 'river', 1],
      ['Town', 'town', 2],
      ['Every', 'anything', 3],
    ]);
    expect([...profile.hiddenLabels].sort()).toEqual(['Capital', 'EntenteMeta', 'Place']);
    expect(profile.families.map(({ name }) => name)).toEqual(['relations', 'bonds']);
  });

  test('is that of one caller: who names none sees the graph as it was found', async () => {
    const { profile } = await served.get('graph', '/api/graph');
    expect(profile).toMatchObject({ origin: 'introspection', properties: { key: null } });
    expect(profile.kinds.map(({ name }) => name)).toEqual(['Capital', 'River', 'Town']);
  });

  test('is in effect in every call', async () => {
    const get = <Name extends 'search' | 'node' | 'neighbors' | 'start'>(name: Name, path: string) =>
      served.get(name, path, id);
    const { hits } = await get('search', '/api/search?q=rom&kinds=Town');
    expect(hits[0]).toMatchObject({ node: { ref: 'RM', caption: 'Rom', kind: 'Town' } });
    expect(await get('node', '/api/nodes/RM')).toMatchObject({ node: { ref: 'RM', kind: 'Town' } });
    expect(await get('neighbors', '/api/nodes/BE/neighbors?families=bonds')).toMatchObject({
      nodes: [{ ref: 'RM', caption: 'Rom' }],
      relations: [{ from: 'BE', to: 'RM', polarity: 1 }],
    });
    const { paths } = await served.post('paths', { from: 'AA', to: 'RM' }, id);
    expect(paths.map((path) => path.nodes)).toEqual([['AA', 'BE', 'RM']]);
    expect((await get('start', '/api/start')).nodes.map(({ caption }) => caption).sort()).toEqual([
      'Aare',
      'Bern',
      'Rom',
    ]);
  });

  test('is known to a server that has never seen it', async () => {
    const other = await serveApi(await useGraph(cities));
    expect((await other.get('graph', '/api/graph', id)).profile.name).toBe('Towns and rivers');
    await other.close();
  });

  test('comes back as a file that gives the same lens, from JSON and from the file', async () => {
    const json = await served.post('lookThrough', { lens });
    expect(readLensYaml(json.yaml).lens).toEqual(json.lens);
    const yaml = await served.post('lookThrough', { yaml: json.yaml });
    expect(yaml).toEqual({ ...json, warnings: yaml.warnings });
    expect(await served.get('lens', '/api/lens', id)).toEqual(json);
    expect(await served.get('lens', '/api/lens')).toMatchObject({ lens: {}, warnings: [] });
  });

  test('that names what is not there is told so, by line where it has some', async () => {
    const yaml = 'kinds:\n  Twn: { label: x }\n  Town: { captions: [calld] }\n';
    const { warnings } = await served.post('lookThrough', { yaml });
    expect(warnings.map(({ field, line, remedy }) => [field, line, remedy])).toEqual([
      ['kinds.Twn', 2, 'Did you mean "Town"?'],
      ['kinds.Town.captions[0]', 3, 'Did you mean "called"?'],
    ]);
  });

  const refused = async (init: RequestInit, path = '/api/lens') => {
    const response = await fetch(`${served.address}${path}`, init);
    return problem.parse(await response.json());
  };
  const post = (body: object) =>
    refused({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  test.each([
    [{ lens: { kinds: { Town: { color: 'red' } } } }, 'kinds.Town.color', 'must be a color as #rrggbb'],
    [{ lens: { kind: {} } }, 'kind', 'Did you mean "kinds"?'],
    [{ yaml: 'name: [1]' }, 'name', 'It must be text.'],
    [{ yaml: 'name: *x' }, null, 'Write out what "*" refers to.'],
    [{}, 'lens', 'Give either "lens"'],
    [{ lens: {}, yaml: 'name: x' }, 'lens', 'Give either "lens"'],
    [{ lens: { kind: {}, name: 3 } }, 'name', 'Mend these places'],
  ])('that cannot be used is refused with its field: %j', async (body, field, remedy) => {
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 400, code: 'invalid-lens', field });
    expect(answer.remedy).toContain(remedy);
  });

  test('that cannot be read is refused with the line at fault', async () => {
    const answer = await post({ yaml: 'name: Cities\nkinds:\n  Town:\n    color: red' });
    expect(answer.detail).toBe('Line 4: "color" is "red".');
    expect((await post({ yaml: 'name: Cities\nkinds: [1, 2' })).detail).toMatch(
      /^Line 2: This is not readable/,
    );
  });

  test('whose id is damaged is refused in every call', async () => {
    for (const path of ['/api/graph', '/api/search?q=x', '/api/start'])
      expect(await refused({ headers: { 'Entente-Lens': `x${id}` } }, path)).toMatchObject({
        status: 400,
        code: 'invalid-lens',
        remedy: expect.stringContaining('POST /api/lens'),
      });
  });

  test('that is too large to travel has no id, but works from a file', async () => {
    const noise = Array.from({ length: 900 }, (_, at) => `${Math.sin(at)}${Math.cos(at)}`);
    const large = { name: 'Large', precedence: noise };
    expect(await served.post('lookThrough', { lens: large })).toMatchObject({ id: null });
    const other = await serveApi(await useGraph(cities), { lens: large });
    expect((await other.get('graph', '/api/graph')).profile.name).toBe('Large');
    expect((await other.get('lens', '/api/lens')).id).toBeNull();
    await other.close();
  });

  test('of the server is what callers see who name none, and can be taken off', async () => {
    const other = await serveApi(await useGraph(cities), { lens: { name: 'From the file' } });
    expect((await other.get('graph', '/api/graph')).profile).toMatchObject({
      name: 'From the file',
      origin: 'lens',
    });
    const none = await other.post('lookThrough', { lens: {} });
    expect((await other.get('graph', '/api/graph', none.id)).profile.origin).toBe('introspection');
    await other.close();
  });

  test('changes nothing in the database', async () => {
    expect(await hash()).toBe(before);
  });
});

test('a lens shows a graph that describes itself as well', async () => {
  const served = await serveApi(await useSeedGraph());
  const { id, profile } = await served.post('lookThrough', {
    lens: { name: 'Mine', kinds: { State: { label: 'country' } }, properties: { statement: null } },
  });
  expect(profile.kinds.find(({ name }) => name === 'State')).toMatchObject({ label: 'country' });
  const { relations } = await served.get('neighbors', '/api/nodes/japan/neighbors?limit=3', id);
  expect(relations.every(({ statement }) => statement === null)).toBe(true);
  const { nodes } = await served.get('properties', '/api/properties');
  expect(nodes.find(({ name }) => name === 'caption')?.on).toContain('State');
  await served.close();
});
