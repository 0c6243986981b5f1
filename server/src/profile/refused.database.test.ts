import { describe, expect, test } from 'vitest';
import type { Database } from '#db/database.ts';
import type { Reader } from '#db/reader.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { useGraph } from '#testing/graphs.ts';
import { Introspection } from './introspection.ts';

/** A reader of a user whom the database tells nothing of itself: its procedures are not there. */
function shutOut(database: Database): Reader {
  const reader = database.reader();
  const many = reader.many.bind(reader);
  reader.many = (query, parameters) => {
    const cypher = query.cypher
      .replace(/CALL db\.[.\w]+/, 'CALL db.absent')
      .replace(
        /SHOW INDEXES YIELD .*\nWHERE .*\n/,
        'CALL db.absent() YIELD name, type, labelsOrTypes, properties\n',
      );
    return many({ ...query, cypher }, parameters);
  };
  return reader;
}

async function learned(reader: Reader) {
  const introspection = await Introspection.begin(reader, await reader.one(fingerprintQuery, {}));
  await introspection.learn(reader);
  return introspection.found();
}

describe('a database that tells a user nothing of itself', () => {
  test('is known all the same where it is small, and what is missing is said', async () => {
    const database = await useGraph("CREATE (:City {name: 'Bern'})-[:ON]->(:River {name: 'Aare'})");
    const { profile, labels, notes, propertyKeys, indexes } = await learned(shutOut(database));
    expect(profile).toMatchObject({ name: 'this database', types: [{ name: 'ON', from: ['City'] }] });
    expect(Object.fromEntries(labels)).toEqual({ City: 1, River: 1 });
    expect({ propertyKeys, indexes }).toEqual({ propertyKeys: null, indexes: [] });
    expect(notes.map((note) => note.split(' ').slice(0, 3).join(' '))).toEqual(
      expect.arrayContaining(['What this database', 'Which properties there', 'Which indexes there']),
    );
  });

  test('is known by its first nodes where it is large, with exact numbers of what they show', async () => {
    const database = await useGraph(
      "UNWIND range(1, 21000) AS i CREATE (:City {name: 'c' + i})-[:NEXT]->(:Stop);\nCREATE (:Hidden)",
    );
    const { profile, notes } = await learned(shutOut(database));
    // Whether the one that stands apart is among the first is up to the database, which gives freed places out again.
    const kinds = profile.kinds.filter(({ name }) => name !== 'Hidden');
    expect(kinds.map(({ name, count }) => [name, count])).toEqual([
      ['City', 21_000],
      ['Stop', 21_000],
    ]);
    expect(profile.types.map(({ name, count }) => [name, count])).toEqual([['NEXT', 21_000]]);
    expect(notes.filter((note) => note.includes('those of the first were taken'))).toHaveLength(2);
  });
});
