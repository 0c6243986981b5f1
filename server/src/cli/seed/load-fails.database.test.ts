import { editedFixture, fixture } from 'seed/testing/fixture.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { emptyDatabase, useGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { ask } from '#testing/raw.ts';
import { BrokenSeed } from './broken-seed.ts';
import { ForeignData, isEmpty } from './holdings.ts';
import { loadSeed } from './load.ts';
import { SchemaObstructed } from './schema.ts';

const relations = 'relations/relations.yaml';
const states = 'entities/states.yaml';

describe('a load that fails', () => {
  let database: Database;
  beforeEach(async () => {
    database = await useGraph((empty) => loadSeed(empty, fixture));
  });

  it('changes nothing where the seed is broken, and says where', async () => {
    const folder = editedFixture(
      { file: states, replace: 'A writer on rivers', by: 'A writer on lakes' },
      { file: relations, replace: 'type: WROTE', by: 'type: WROT' },
    );
    const before = await hashOfDatabase(database);
    await expect(loadSeed(database, folder)).rejects.toThrow(BrokenSeed);
    await expect(loadSeed(database, folder)).rejects.toThrow(
      `One thing is wrong with the seed in ${folder}:\nrelations/relations.yaml:64: There is no type "WROT". Did you mean "WROTE"?`,
    );
    expect(await hashOfDatabase(database)).toBe(before);
  });

  it('leaves an empty database empty where the seed is broken', async () => {
    database = await emptyDatabase();
    const before = await hashOfDatabase(database);
    const folder = editedFixture({ file: relations, replace: 'type: WROTE', by: 'type: WROT' });
    await expect(loadSeed(database, folder)).rejects.toThrow(BrokenSeed);
    expect(await hashOfDatabase(database)).toBe(before);
    expect(await isEmpty(database)).toBe(true);
  });

  it('takes everything back where the database refuses the last of many changes', async () => {
    await database.alterSchema(
      'CREATE CONSTRAINT one_statement FOR ()-[r:WROTE]-() REQUIRE r.statement IS UNIQUE',
    );
    const folder = editedFixture(
      { file: states, replace: 'A writer on rivers', by: 'A writer on lakes' },
      { file: 'entities/things.yaml', replace: '- key: grayrock-light', by: '- key: grayrock-tower' },
      { file: relations, replace: 'paragraph: 8', by: 'paragraph: 9' },
      {
        file: relations,
        replace: '- type: LOCATED_IN',
        by: `- type: WROTE
  from: ann-reed
  to: undated-note
  statement: Ann Reed is an author of Shores.
  evidence:
    - { source: reed-2015, paragraph: 12, mentions: the other text }
- type: LOCATED_IN`,
      },
    );
    const before = await hashOfDatabase(database);
    await expect(loadSeed(database, folder)).rejects.toThrow('already exists');
    expect(await hashOfDatabase(database)).toBe(before);
  });

  it('keeps relations of types that were to go findable by their keys', async () => {
    await database.alterSchema(
      'CREATE CONSTRAINT one_note FOR (n:Territory) REQUIRE n.description IS UNIQUE',
    );
    const folder = editedFixture(
      { file: 'ontology.yaml', replace: '- name: WROTE', by: '- name: AUTHORED' },
      { file: relations, replace: 'type: WROTE', by: 'type: AUTHORED' },
      { file: 'entities/things.yaml', replace: 'A lighthouse on the islet.', by: 'An islet in the river.' },
    );
    await expect(loadSeed(database, folder)).rejects.toThrow('already exists');
    const found = await ask(
      database,
      `CALL db.index.fulltext.queryRelationships('relation_keys', '"r-ann-reed-wrote-reed-2015"') YIELD relationship AS r
       RETURN type(r) AS type`,
      z.object({ type: z.string() }),
    );
    expect(found).toEqual([{ type: 'WROTE' }]);
  });
});

describe('a database with data of others', () => {
  it.each([
    ['without a meta node', "CREATE (:Film {title: 'Heat'}), (:Actor)", 2, 'Actor, Film'],
    ['with the label of our entities', "CREATE (:Entity {key: 'japan'})", 1, 'Entity'],
    ['without labels', 'CREATE ({key: 1})', 1, 'none'],
  ])('%s is not touched', async (_, cypher, count, labels) => {
    const database = await useGraph(cypher);
    const before = await hashOfDatabase(database);
    expect(await isEmpty(database)).toBe(false);
    await expect(loadSeed(database, fixture)).rejects.toThrow(ForeignData);
    await expect(loadSeed(database, fixture)).rejects.toThrow(
      `Nodes in this database that do not come from a seed: ${count} (labels in use: ${labels}).`,
    );
    expect(await hashOfDatabase(database)).toBe(before);
  });

  it.each(["CREATE (:Film {title: 'Heat'})", 'CREATE (:Entity)'])(
    'is not touched beside an earlier seed either: %s',
    async (cypher) => {
      const database = await useGraph(async (empty) => {
        await loadSeed(empty, fixture);
        await empty.alterSchema(cypher);
      });
      const before = await hashOfDatabase(database);
      await expect(loadSeed(database, fixture)).rejects.toThrow('do not come from a seed: 1 (');
      expect(await hashOfDatabase(database)).toBe(before);
    },
  );

  it('is told what stands in the way of an index', async () => {
    const database = await useGraph('CREATE FULLTEXT INDEX mine FOR (n:Entity) ON EACH [n.names]');
    await expect(loadSeed(database, fixture)).rejects.toThrow(SchemaObstructed);
    await expect(loadSeed(database, fixture)).rejects.toThrow(
      'The index "entity_names" could not be made: "mine" is in its way.',
    );
    expect(await isEmpty(database)).toBe(true);
  });
});
