import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { emptyDatabase, useGraph } from './graphs.ts';
import { hashOfDatabase } from './hash.ts';
import { ask } from './raw.ts';

const twoFriends = `
CREATE CONSTRAINT one_name FOR (p:Person) REQUIRE p.name IS UNIQUE;
CREATE FULLTEXT INDEX names FOR (p:Person) ON EACH [p.name];
CREATE (:Person:Poet {name: 'Ann', born: date('1901-02-03'), size: 1})-[:KNOWS {since: 1920}]->(:Person {name: 'Bo'});
`;

const count = z.object({ nodes: z.int(), relations: z.int() });
const counted = (database: Database) =>
  ask(
    database,
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relations',
    count,
  );

describe('a graph of a test', () => {
  let database: Database;
  beforeAll(async () => {
    database = await useGraph(twoFriends);
  });

  test('is all that is there', async () => {
    expect(await counted(database)).toEqual([{ nodes: 2, relations: 1 }]);
    const indexes = await ask(
      database,
      'SHOW INDEXES YIELD name, type',
      z.object({ name: z.string(), type: z.string() }),
    );
    expect(
      indexes
        .filter(({ type }) => type !== 'LOOKUP')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['names', 'one_name']);
  });

  test('is not loaded again while it is unchanged', async () => {
    const before = await hashOfDatabase(database);
    expect(await hashOfDatabase(await useGraph(twoFriends))).toBe(before);
  });

  test('is loaded again after a change', async () => {
    await database.alterSchema("MATCH (p {name: 'Bo'}) DETACH DELETE p");
    expect(await counted(await useGraph(twoFriends))).toEqual([{ nodes: 2, relations: 1 }]);
  });

  test('is gone when another takes its place', async () => {
    await emptyDatabase();
    expect(await counted(database)).toEqual([{ nodes: 0, relations: 0 }]);
    expect(await ask(database, 'SHOW CONSTRAINTS YIELD name', z.object({}))).toEqual([]);
  });
});

describe('the hash of a database', () => {
  test.each([
    ['a property', "MATCH (p {name: 'Bo'}) SET p.age = 3"],
    ['the type of a value', "MATCH (p {name: 'Ann'}) SET p.size = 1.0"],
    ['a label', "MATCH (p {name: 'Bo'}) SET p:Poet"],
    ['a relation', "MATCH (a {name: 'Ann'}), (b {name: 'Bo'}) CREATE (b)-[:KNOWS]->(a)"],
    ['a property of a relation', 'MATCH ()-[r]->() SET r.since = 1921'],
    ['an index', 'CREATE INDEX births FOR (p:Person) ON (p.born)'],
    ['a constraint', 'DROP CONSTRAINT one_name'],
  ])('shows a change of %s', async (_, change) => {
    const database = await useGraph(twoFriends);
    const before = await hashOfDatabase(database);
    await database.alterSchema(change);
    expect(await hashOfDatabase(database)).not.toBe(before);
  });
});
