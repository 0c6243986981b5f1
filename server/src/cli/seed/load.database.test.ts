import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphOf } from 'seed/graph/graph.ts';
import { readSeed } from 'seed/read.ts';
import { type Edit, editedFixture, fixture } from 'seed/testing/fixture.ts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { emptyDatabase, useGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { ask } from '#testing/raw.ts';
import { loadSeed } from './load.ts';
import { describeLoad } from './load-summary.ts';

const relations = 'relations/relations.yaml';
const none = { added: 0, changed: 0, moved: 0, removed: 0 };

const properties = z.record(z.string(), z.json());
const nodesIn = (database: Database) =>
  ask(
    database,
    'MATCH (n:Entity) RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties ORDER BY key',
    z.object({ key: z.string(), labels: z.array(z.string()), properties }),
  );
const relationsIn = (database: Database) =>
  ask(
    database,
    `MATCH (a)-[r]->(b) RETURN r.key AS key, type(r) AS type, a.key AS from, b.key AS to, properties(r) AS properties
     ORDER BY key`,
    z.object({ key: z.string(), type: z.string(), from: z.string(), to: z.string(), properties }),
  );
const metaIn = (database: Database) =>
  ask(
    database,
    'MATCH (m:EntenteMeta) RETURN properties(m) AS properties',
    z.object({
      properties: z.strictObject({
        key: z.string(),
        formatVersion: z.int(),
        dataVersion: z.string(),
        profile: z.string(),
      }),
    }),
  );
const indexesIn = (database: Database) =>
  ask(
    database,
    `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, options WHERE type <> 'LOOKUP'
     RETURN name, type, labelsOrTypes AS on, properties, state, options.indexConfig['fulltext.analyzer'] AS analyzer
     ORDER BY name`,
    z.object({
      name: z.string(),
      type: z.string(),
      on: z.array(z.string()),
      properties: z.array(z.string()),
      state: z.string(),
      analyzer: z.string().nullable(),
    }),
  );

function wantedGraph(folder = fixture) {
  const { seed } = readSeed(folder);
  if (seed === undefined) throw new Error('the fixture is broken');
  return graphOf(seed);
}

const sameLabels = (wanted: readonly string[]) => (labels: string[]) =>
  [...labels].sort().join() === [...wanted].sort().join();

describe('loading into an empty database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await emptyDatabase();
    await loadSeed(database, fixture);
  });

  it('stores exactly the nodes and relations that the seed describes, whole numbers as integers', async () => {
    const wanted = wantedGraph();
    expect(await nodesIn(database)).toEqual(
      wanted.nodes.map((node) => ({ ...node, labels: expect.toSatisfy(sameLabels(node.labels)) })),
    );
    expect(await relationsIn(database)).toEqual(wanted.relations);
    const [types] = await ask(
      database,
      `MATCH (n {key: 'islet'}) MATCH ()-[r {key: 'r-northland-claims-islet'}]->()
       RETURN valueType(n.area) AS area, valueType(n.shares) AS shares, valueType(r.polarity) AS polarity,
         valueType(r.sourceParagraphs) AS paragraphs, valueType(r.contested) AS contested`,
      z.record(z.string(), z.string()),
    );
    expect(types).toEqual({
      area: 'INTEGER NOT NULL',
      shares: 'LIST<FLOAT NOT NULL> NOT NULL',
      polarity: 'INTEGER NOT NULL',
      paragraphs: 'LIST<INTEGER NOT NULL> NOT NULL',
      contested: 'BOOLEAN NOT NULL',
    });
  });

  it('lets the database describe itself by a profile of the contract', async () => {
    const [meta, ...more] = await metaIn(database);
    expect(more).toEqual([]);
    expect(meta?.properties).toEqual(wantedGraph().meta);
    expect(profile.parse(JSON.parse(meta?.properties.profile ?? '')).name).toBe('Two shores');
  });

  it('makes the constraint and both full-text indexes, filled', async () => {
    expect(await indexesIn(database)).toEqual([
      {
        name: 'entity_key',
        type: 'RANGE',
        on: ['Entity'],
        properties: ['key'],
        state: 'ONLINE',
        analyzer: null,
      },
      {
        name: 'entity_names',
        type: 'FULLTEXT',
        on: ['Entity'],
        properties: ['names'],
        state: 'ONLINE',
        analyzer: 'standard-folding',
      },
      {
        name: 'relation_keys',
        type: 'FULLTEXT',
        on: expect.arrayContaining([
          'ALLY_OF',
          'CLAIMS',
          'LOCATED_IN',
          'PARTY_TO',
          'SIGNED',
          'VISITED',
          'WROTE',
        ]),
        properties: ['key'],
        state: 'ONLINE',
        analyzer: 'keyword',
      },
    ]);
  });

  it('lets a node be found by a name without its accents, and a relation by its whole key only', async () => {
    expect(await found('queryNodes', 'entity_names', 'solrock')).toEqual(['islet']);
    expect(await found('queryRelationships', 'relation_keys', '"r-northland-claims-islet"')).toEqual([
      'r-northland-claims-islet',
    ]);
    expect(await found('queryRelationships', 'relation_keys', 'claims')).toEqual([]);
  });

  async function found(procedure: string, index: string, text: string): Promise<string[]> {
    const element = procedure === 'queryNodes' ? 'node' : 'relationship';
    const question = `CALL db.index.fulltext.${procedure}('${index}', '${text}') YIELD ${element} RETURN ${element}.key AS key`;
    return (await ask(database, question, z.object({ key: z.string() }))).map(({ key }) => key);
  }
});

describe('loading again', () => {
  let database: Database;
  beforeEach(async () => {
    database = await useGraph((empty) => loadSeed(empty, fixture));
  });

  it('changes nothing', async () => {
    const before = await hashOfDatabase(database);
    const summary = await loadSeed(database, fixture);
    expect(summary).toEqual({ nodes: none, relations: none, describedAnew: false });
    expect(describeLoad(summary)).toBe('The database holds this seed already; nothing was changed.');
    expect(await hashOfDatabase(database)).toBe(before);
  });

  it.each<[string, readonly Edit[], object, object]>([
    [
      'a word in one entity',
      [{ file: 'entities/states.yaml', replace: 'A writer on rivers', by: 'A writer on lakes' }],
      { ...none, changed: 1 },
      none,
    ],
    [
      'the kind of one entity',
      [
        { file: 'ontology.yaml', replace: 'from: [Territory]', by: 'from: [Territory, State]' },
        {
          file: 'entities/things.yaml',
          replace: 'kind: Territory\n  caption: The lighthouse',
          by: 'kind: State\n  caption: The lighthouse',
        },
      ],
      { ...none, changed: 1 },
      none,
    ],
    [
      'the paragraph of one relation',
      [{ file: relations, replace: 'paragraph: 12', by: 'paragraph: 11' }],
      none,
      { ...none, changed: 1 },
    ],
    [
      'the end of a relation that keeps its key',
      [{ file: relations, replace: '  to: southland\n  key: r-ann', by: '  to: northland\n  key: r-ann' }],
      none,
      { ...none, changed: 1 },
    ],
    [
      'the date of a source, and with it what it attests and dates',
      [{ file: 'sources.yaml', replace: 'date: 2015-11\n', by: 'date: 2015-12\n' }],
      { ...none, changed: 1 },
      { ...none, changed: 4 },
    ],
    [
      'the end of a source and all that stands on it alone',
      [
        {
          file: 'mentions/undated-note.yaml',
          replace: readFileSync(join(fixture, 'mentions/undated-note.yaml'), 'utf8'),
          by: '',
        },
        {
          file: 'relations/relations.yaml',
          replace: '    - { source: undated-note, paragraph: 1, stance: denies }\n',
          by: '',
        },
        {
          file: 'relations/relations.yaml',
          replace: '    - { source: undated-note, paragraph: 2 }\n',
          by: '',
        },
        {
          file: 'sources.yaml',
          replace:
            '- key: undated-note\n  number: 2\n  file: 002.txt\n  title: A note\n  paragraphs: 4\n  description: A short note without a date.\n',
          by: '',
        },
      ],
      { ...none, removed: 1 },
      { ...none, changed: 2, moved: 7 },
    ],
    [
      'a new entity with a relation, in place of another',
      [
        { file: 'entities/things.yaml', replace: '- key: grayrock-light', by: '- key: grayrock-tower' },
        { file: relations, replace: 'from: islet', by: 'from: grayrock-tower' },
      ],
      { ...none, added: 1, removed: 1 },
      { ...none, added: 1, removed: 1 },
    ],
  ])('carries over exactly %s', async (_, edits, nodes, relations) => {
    const folder = editedFixture(...edits);
    const wanted = wantedGraph(folder);
    expect(await loadSeed(database, folder)).toEqual({ nodes, relations, describedAnew: true });
    expect(await nodesIn(database)).toEqual(
      wanted.nodes.map((node) => ({ ...node, labels: expect.toSatisfy(sameLabels(node.labels)) })),
    );
    expect(await relationsIn(database)).toEqual(wanted.relations);
    expect(await loadSeed(database, folder)).toEqual({ nodes: none, relations: none, describedAnew: false });
  });

  it('tells what has only moved to other lines from what has changed', async () => {
    const { dataVersion } = wantedGraph().meta;
    const comment = {
      file: relations,
      replace: '- type: LOCATED_IN',
      by: '# Where it lies.\n- type: LOCATED_IN',
    };
    const summary = await loadSeed(database, editedFixture(comment));
    expect(summary).toEqual({ nodes: none, relations: { ...none, moved: 2 }, describedAnew: false });
    expect(describeLoad(summary)).toBe(
      'Nodes: 0 added, 0 changed, 0 removed.\n' +
        'Relations: 0 added, 0 changed, 0 removed, 2 only moved to other lines.',
    );
    expect((await metaIn(database)).map(({ properties }) => properties.dataVersion)).toEqual([dataVersion]);
    const [stored] = await ask(
      database,
      "MATCH ({key: 'islet'})-[r:LOCATED_IN]->() RETURN r.writtenAt AS writtenAt",
      z.object({ writtenAt: z.string() }),
    );
    expect(stored).toEqual({ writtenAt: 'seed/relations/relations.yaml:58' });
  });

  it('leaves the elements that do not change where they are', async () => {
    const ids = () =>
      ask(
        database,
        'MATCH (n:Entity) RETURN collect(elementId(n)) AS ids',
        z.object({ ids: z.array(z.string()) }),
      );
    const before = await ids();
    await loadSeed(
      database,
      editedFixture({ file: relations, replace: 'paragraph: 12', by: 'paragraph: 11' }),
    );
    expect(await ids()).toEqual(before);
  });

  it('makes the index of relations anew where the types are others', async () => {
    const edits = [
      { file: 'ontology.yaml', replace: '- name: WROTE', by: '- name: AUTHORED' },
      { file: relations, replace: 'type: WROTE', by: 'type: AUTHORED' },
    ];
    await loadSeed(database, editedFixture(...edits));
    const index = (await indexesIn(database)).find(({ name }) => name === 'relation_keys');
    expect(index?.on.sort()).toEqual([
      'ALLY_OF',
      'AUTHORED',
      'CLAIMS',
      'LOCATED_IN',
      'PARTY_TO',
      'SIGNED',
      'VISITED',
    ]);
  });

  it('takes away what somebody else has drawn between the entities', async () => {
    await database.alterSchema(
      "MATCH (a {key: 'northland'}), (b {key: 'islet'}) CREATE (b)-[:CLAIMS]->(a), (a)-[:X {key: 'r-northland-claims-islet'}]->(b)",
    );
    expect((await loadSeed(database, fixture)).relations).toEqual({ ...none, removed: 2 });
    expect(await relationsIn(database)).toEqual(wantedGraph().relations);
  });

  it('lets two loads at once take turns', async () => {
    const other = editedFixture({ file: relations, replace: 'from: islet', by: 'from: grayrock-light' });
    await Promise.all([loadSeed(database, other), loadSeed(database, fixture), loadSeed(database, other)]);
    expect([wantedGraph().relations, wantedGraph(other).relations]).toContainEqual(
      await relationsIn(database),
    );
    expect(await metaIn(database)).toHaveLength(1);
  });
});
