import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Profile, profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { emptyDatabase, useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { metaLabel } from './meta-label.ts';
import { readProfile } from './read.ts';

/** A graph that was not made for this program: several labels per node, names that need quoting, few conventions. */
const foreign = `
UNWIND range(1, 300) AS i
CREATE (p:Thing:Person {Name: 'Person ' + i, born: 1900 + i % 90, biography: 'x', embedding: [1.0, 2.0]})
FOREACH (_ IN CASE WHEN i % 10 = 0 THEN [1] ELSE [] END | SET p:Poet);
UNWIND range(1, 50) AS i CREATE (:Thing:\`Book/Werk \`\`x\\u005Cu0041\` {title: 'Book ' + i, isbn: 'i' + i});
UNWIND range(1, 5) AS i CREATE (:Thing:\`国\` {code: i});
CREATE (:Thing:Unlabelled), (:Thing:__Tool__:Poet {x: 1});
MATCH (p:Person), (b:\`Book/Werk \`\`x\\u005Cu0041\`) WHERE p.born % 50 = toInteger(substring(b.isbn, 1)) % 50 CREATE (p)-[:WROTE_A]->(b);
MATCH (p:Poet {born: 1900}), (c:\`国\`) CREATE (p)-[:\`is citizen\`\`of\\u005C\` {since: 1950}]->(c)`;

const logged: string[] = [];
const logger = { warn: (message: string) => void logged.push(message), error: () => undefined };
const read = (database: Database) => readProfile(database.reader(), logger);
const kindOf = (found: Profile, name: string) => found.kinds.find((kind) => kind.name === name);

describe('the profile of a graph that does not describe itself', () => {
  let found: Profile;
  beforeAll(async () => {
    found = await read(await useGraph(foreign));
  });

  test('is of the form of the contract, and says that it is a guess', () => {
    expect(profile.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      origin: 'introspection',
      indexed: false,
      sourceLabel: null,
      dataVersion: null,
    });
    expect(found.properties).toMatchObject({ key: null, names: null, time: null, evidence: null });
  });

  test('has the labels as kinds, the rarest first, tools last, but not what every node carries', () => {
    expect(found.kinds.map(({ name, count }) => [name, count])).toEqual([
      ['Unlabelled', 1],
      ['国', 5],
      ['Poet', 31],
      ['Book/Werk `x\\u0041', 50],
      ['Person', 300],
      ['__Tool__', 1],
    ]);
    expect(found.hiddenLabels).toEqual([metaLabel, 'Thing']);
    expect(logged).toEqual([]);
  });

  test('guesses captions, words and colors', () => {
    expect(kindOf(found, 'Person')).toMatchObject({ label: 'person', plural: 'people', captions: ['Name'] });
    expect(kindOf(found, 'Book/Werk `x\\u0041')).toMatchObject({ captions: ['title', 'isbn'] });
    expect(kindOf(found, '国')).toMatchObject({ label: '国', captions: ['code'] });
    expect(kindOf(found, 'Unlabelled')).toMatchObject({ captions: [] });
    expect(new Set(found.kinds.map((kind) => kind.color)).size).toBe(found.kinds.length);
  });

  test('has the types with their numbers and the kinds that they join, all in one family', () => {
    expect(found.types.map(({ name, label, from, to, count }) => ({ name, label, from, to, count }))).toEqual(
      [
        {
          name: 'WROTE_A',
          label: 'wrote a',
          from: expect.arrayContaining(['Person']),
          to: ['Book/Werk `x\\u0041'],
          count: 300,
        },
        { name: 'is citizen`of\\', label: 'is citizen`of\\', from: ['Poet'], to: ['国'], count: 15 },
      ],
    );
    expect(found.types.every((type) => type.temporality === 'timeless' && type.polarity === 0)).toBe(true);
    expect(new Set(found.types.map((type) => type.family))).toEqual(
      new Set(found.families.map(({ name }) => name)),
    );
  });

  test.each([
    `formatVersion: 1, profile: '{'`,
    `formatVersion: 1, profile: '{"name": 3}'`,
    `formatVersion: 1`,
    `formatVersion: 99, profile: '{}'`,
    `formatVersion: [1, 2], profile: 7`,
  ])('is not led astray by a meta node that cannot be read: %s', async (properties) => {
    logged.length = 0;
    const graph = `CREATE (:EntenteMeta {key: 'entente', ${properties}}), (:City {name: 'Bern'})`;
    const { origin, kinds } = await read(await useGraph(graph));
    expect({ origin, kinds: kinds.map((kind) => kind.name) }).toEqual({
      origin: 'introspection',
      kinds: ['City'],
    });
    expect(logged).toEqual([expect.stringContaining('meta node')]);
  });

  test('is there for an empty database', async () => {
    const empty = await read(await emptyDatabase());
    expect(empty).toMatchObject({ kinds: [], types: [], origin: 'introspection' });
    expect(profile.parse(empty)).toEqual(empty);
  });
});

describe('the profile of the graph that ships', () => {
  let database: Database;
  let found: Profile;
  beforeAll(async () => {
    database = await useSeedGraph();
    found = await read(database);
  });

  test('comes from its meta node, with the numbers of the database', async () => {
    expect(found).toMatchObject({ origin: 'meta', indexed: true, sourceLabel: 'Source' });
    expect(found.dataVersion).toEqual(expect.any(String));
    const number = z.object({ number: z.int() });
    const [nodes] = await ask(database, `MATCH (n:Entity) RETURN count(n) AS number`, number);
    const [relations] = await ask(database, `MATCH ()-[r]->() RETURN count(r) AS number`, number);
    const sum = (all: readonly { count: number }[]) => all.reduce((total, { count }) => total + count, 0);
    expect(sum(found.kinds)).toBe(nodes?.number);
    expect(sum(found.types)).toBe(relations?.number);
    expect(found.hiddenLabels).toContain(metaLabel);
  });
});
