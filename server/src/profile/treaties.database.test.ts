import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findFolder } from '#db/cypher-files.ts';
import type { Database } from '#db/database.ts';
import { useGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';
import { loadTreaties, withoutTreaties } from '#testing/treaties.ts';
import { readLensFile } from './lens/file.ts';

if (withoutTreaties !== null) console.log(`Skipped: the tests with treaties, as ${withoutTreaties}`);

describe.runIf(withoutTreaties === null)('international agreements', () => {
  let database: Database;
  let served: Served;
  let seen: Served;
  beforeAll(async () => {
    database = await useGraph(loadTreaties);
    served = await serveApi(database);
    seen = await serveApi(database, {
      lens: readLensFile(join(findFolder('docs'), 'lenses', 'treaties.yaml')),
    });
  });
  afterAll(() => Promise.all([served.close(), seen.close()]));

  test('are recognized without a lens: kinds, captions, types, numbers', async () => {
    const { profile, counts, learning, suggestions } = await served.get('graph', '/api/graph');
    expect(learning).toBeNull();
    expect(counts).toEqual({
      nodes: { value: 4_914, exact: true },
      relations: { value: 98_320, exact: true },
    });
    expect(profile.kinds.map(({ name, count, captions }) => [name, count, captions[0]])).toEqual([
      ['State', 274, 'name_en'],
      ['Agreement', 4_640, 'title'],
    ]);
    expect(profile.types).toMatchObject([
      { name: 'PARTY_TO', label: 'party to', count: 98_320, from: ['State'], to: ['Agreement'] },
    ]);
    expect(suggestions.map(({ purpose }) => purpose)).toEqual(['search']);
  });

  test('are shown through the lens of docs/lenses, which fits them', async () => {
    const { profile } = await seen.get('graph', '/api/graph');
    expect(profile).toMatchObject({
      origin: 'lens',
      name: 'International agreements',
      keyLabels: expect.arrayContaining(['State', 'Agreement']),
      properties: { key: 'id' },
    });
    expect(profile.types[0]).toMatchObject({ inverse: 'has as party', family: 'membership', polarity: 1 });
    expect((await seen.get('lens', '/api/lens')).warnings).toEqual([]);
  });

  test('neighbors can be sorted by their dates, which are texts', async () => {
    const { nodes, relations } = await seen.get(
      'neighbors',
      '/api/nodes/KOR/neighbors?sort=recent&limit=200',
    );
    const begins = nodes.map(
      ({ ref }) =>
        relations
          .filter(({ from, to }) => from === ref || to === ref)
          .map(({ time }) => time.begins ?? '')
          .toSorted()
          .at(-1) ?? '',
    );
    expect(begins).toEqual(begins.toSorted().toReversed());
    expect(begins[0]).toMatch(/^20[12]/);
  });

  test('are found in every language that they are named in, and go by their keys', async () => {
    for (const typed of ['South Korea', '한국', '韓国']) {
      const { hits } = await seen.get('search', `/api/search?q=${encodeURIComponent(typed)}`);
      expect(
        hits.map(({ node }) => node.ref),
        typed,
      ).toContain('KOR');
    }
    expect(await seen.get('node', '/api/nodes/UNFCCC_1992A')).toMatchObject({
      node: { kind: 'Agreement', begins: '1994-03-21' },
    });
  });

  test.each([
    ['UNFCCC_1992A', 198],
    ['MNSDOL_1987P', 198],
    ['VIENNA_1985A', 197],
    ['RGHTSC_1989A', 197],
    ['KOR', 493],
    ['PRK', 308],
    ['JPN', 606],
  ])('%s has %i distinct neighbors', async (ref, total) => {
    const neighbors = await seen.get('neighbors', `/api/nodes/${ref}/neighbors?limit=1`);
    expect(neighbors.total).toEqual({ value: total, exact: true });
  });

  test.each([
    ['1950-01-01', 1_029],
    ['1980-01-01', 8_154],
    ['2000-01-01', 25_222],
    ['2015-01-01', 44_401],
  ])('on %s surely %i memberships are in force', async (asOf, inForce) => {
    let sum = 0;
    for (const refs of await partiesInTens()) {
      const { nodes } = await seen.post('neighborSummary', { refs, asOf, possible: 'exclude' });
      sum += nodes.flatMap(({ groups }) => groups).reduce((all, { relations }) => all + relations, 0);
    }
    expect(sum).toBe(inForce);
  });

  test('reach over centuries, as far as a part of them tells', async () => {
    const { timeExtent } = await seen.get('graph', '/api/graph');
    expect(timeExtent).toMatchObject({ earliest: '1351-08-01', exact: false });
  });

  async function partiesInTens(): Promise<string[][]> {
    const rows = await ask(database, 'MATCH (n:State) RETURN n.id AS id', z.object({ id: z.string() }));
    const tens = Array.from({ length: Math.ceil(rows.length / 10) }, (_, place) =>
      rows.slice(place * 10, place * 10 + 10),
    );
    return tens.map((some) => some.map(({ id }) => id));
  }
});
