import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { readProfile } from '#profile/read.ts';
import { useGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { findNeighbors, type NeighborSearch } from './find-neighbors.ts';

/** A hub with 300 neighbors, a third of them joined twice, and one that is no neighbor. */
const hub = `
  CREATE (hub:Hub {name: 'Hub'}), (:Place {name: 'Élan far away'})
  WITH hub UNWIND range(0, 299) AS number
  CREATE (hub)-[:NEAR]->(n:Place {name: CASE number % 100 WHEN 7 THEN 'Élan ' ELSE 'Place ' END + number})
  WITH hub, n, number WHERE number % 3 = 0
  CREATE (n)-[:NEAR]->(hub);
`;

describe('the search within a neighborhood', () => {
  let database: Database;
  let profile: Profile;
  let id: string;
  beforeAll(async () => {
    database = await useGraph(hub);
    profile = await readProfile(database.reader(), console);
    const [row] = await ask(
      database,
      'MATCH (n:Hub) RETURN elementId(n) AS id',
      z.object({ id: z.string() }),
    );
    id = row?.id ?? '';
  });
  const find = async (question: Partial<NeighborSearch>) => {
    const found = await findNeighbors(database.reader(), profile, {
      id,
      q: 'elan',
      filters: { types: null, asked: null },
      direction: 'any',
      kinds: [],
      sort: 'degree',
      each: 100,
      offset: 0,
      limit: 25,
      ...question,
    });
    return { ...found, names: found.neighbors.map(({ node }) => node.caption) };
  };

  test('compares every name, and only those of neighbors', async () => {
    const { names, total, searched } = await find({});
    expect(names.sort()).toEqual(['Élan 107', 'Élan 207', 'Élan 7']);
    expect(total).toEqual({ value: 3, exact: true });
    expect(searched).toMatch(/^The names of all such neighbors/);
  });

  test('puts those of a name in the order asked for', async () => {
    expect((await find({ sort: 'caption' })).names).toEqual(['Élan 107', 'Élan 207', 'Élan 7']);
    // Of 7, 107 and 207 only 207 is divided by three.
    expect((await find({ sort: 'relations' })).names[0]).toBe('Élan 207');
    expect((await find({ direction: 'in' })).names).toEqual(['Élan 207']);
  });

  test('says "at least" where there are more neighbors than it compares, and finds what is typed exactly', async () => {
    const folded = await find({ mostCompared: 5 });
    expect(folded.total).toEqual({ value: folded.names.length, exact: false });
    expect(folded.searched).toMatch(/^The names of the first 5 of them: .*; the names of all of them: /);
    const exactly = await find({ q: 'Élan', mostCompared: 5 });
    expect(exactly.names.sort()).toEqual(['Élan 107', 'Élan 207', 'Élan 7']);
    expect(exactly.total).toEqual({ value: 3, exact: false });
    const all = await find({ q: 'place', mostCompared: 300 });
    expect(all.total).toEqual({ value: 297, exact: true });
    expect(all.names).toHaveLength(25);
  });
});
