import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#db/database.ts';
import { useGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

/** More nodes than one look sees; what is rare comes last. The odd names must survive every query made from them. */
const large = `
UNWIND range(1, 21000) AS i CREATE (:Paper {title: 'Paper ' + i, id: i});
UNWIND range(1, 60) AS i
CREATE (a:Author {id: i, fullName: CASE i WHEN 1 THEN 'Renée Müller' WHEN 2 THEN 'van der Berg' ELSE 'Author ' + i END});
MATCH (p:Paper), (a:Author) WHERE p.id % 60 = a.id % 60 CREATE (a)-[:WROTE {since: date('2001-01-01')}]->(p);
CREATE (:\`Rare \`\`label\` {name: '竹島', url: 'https://example.org/1', id: 'x1'});
MATCH (r:\`Rare \`\`label\`), (a:Author {id: 1}) CREATE (a)-[:\`is \`\`in\` {weight: 1.5}]->(r);
CREATE INDEX paper_id FOR (n:Paper) ON (n.id);
CREATE CONSTRAINT author_id FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX \`people's names\` FOR (n:Author) ON EACH [n.fullName] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}};
`;

let database: Database;
let served: Served;
beforeAll(async () => {
  database = await useGraph(large);
  served = await serveApi(database);
});
afterAll(() => served.close());

/** As its owner would, who is shown the statement. */
async function makeIndex(statement = ''): Promise<void> {
  await database.alterSchema(statement);
  await database.alterSchema('CALL db.awaitIndexes(60)');
}

describe('a graph too large to look at all of it', () => {
  test('is known with exact numbers, also of what does not occur among its first nodes', async () => {
    const { profile, learning, notes, counts } = await served.get('graph', '/api/graph');
    expect(learning).toBeNull();
    expect(notes).toEqual([]);
    expect(counts).toEqual({
      nodes: { value: 21_061, exact: true },
      relations: { value: 21_001, exact: true },
    });
    expect(profile.kinds.map(({ name, count, captions }) => [name, count, captions[0]])).toEqual([
      ['Rare `label', 1, 'name'],
      ['Author', 60, 'fullName'],
      ['Paper', 21_000, 'title'],
    ]);
    expect(profile.types.map(({ name, count, from, to }) => [name, count, from, to])).toEqual([
      ['WROTE', 21_000, ['Author'], ['Paper']],
      ['is `in', 1, ['Author'], ['Rare `label']],
    ]);
  });

  test('shows what its nodes and relations hold', async () => {
    const { nodes, relations } = await served.get('properties', '/api/properties');
    expect(nodes.map(({ name, on, values }) => [name, on, values])).toEqual([
      ['fullName', ['Author'], ['STRING']],
      ['id', ['Author', 'Paper', 'Rare `label'], ['INTEGER', 'STRING']],
      ['name', ['Rare `label'], ['STRING']],
      ['title', ['Paper'], ['STRING']],
      ['url', ['Rare `label'], ['STRING']],
    ]);
    expect(relations).toEqual([
      { name: 'since', on: ['WROTE'], values: ['DATE'], examples: ['2001-01-01'] },
      { name: 'weight', on: ['is `in'], values: ['FLOAT'], examples: ['1.5'] },
    ]);
  });

  test('is searched by the full-text index that it has, and says which index it lacks', async () => {
    const { suggestions } = await served.get('graph', '/api/graph');
    expect(suggestions).toEqual([
      {
        purpose: 'search',
        text: expect.stringContaining('full-text index'),
        cypher: expect.stringMatching(/FOR \(n:`Rare ``label`\|`Paper`\) ON EACH \[n\.`name`, n\.`/),
      },
    ]);
    const search = async (q: string) =>
      served.get('search', `/api/search?q=${encodeURIComponent(q)}&kinds=Author`);
    for (const [typed, caption] of [
      ['renée', 'Renée Müller'],
      ['Mülle', 'Renée Müller'],
      ['Muller', 'Renée Müller'],
      ['van der B', 'van der Berg'],
      ['author 59', 'Author 59'],
    ] as const) {
      const { hits, total, searched } = await search(typed);
      expect(hits[0]?.node.caption, typed).toBe(caption);
      expect(total.exact).toBe(false);
      expect(searched).toMatch(
        /^The full-text index people's names of this database over fullName of Author:/,
      );
      expect(searched).not.toContain('first 20,000');
    }
    const everywhere = await served.get('search', `/api/search?q=${encodeURIComponent('竹島')}`);
    expect(everywhere.hits[0]?.node.kind).toBe('Rare `label');
    expect(everywhere.searched).toContain('of all 21,061 nodes: the letters exactly as typed.');
  });

  test('takes the index that is suggested, once somebody has made it', async () => {
    const { suggestions } = await served.get('graph', '/api/graph');
    await makeIndex(suggestions[0]?.cypher);
    const other = await serveApi(database);
    expect((await other.get('graph', '/api/graph')).suggestions).toEqual([]);
    const { searched, hits } = await other.get('search', '/api/search?q=paper%2020999');
    expect(hits[0]?.node.caption).toBe('Paper 20999');
    expect(searched).not.toContain('exactly as typed');
    await other.close();
    await database.alterSchema('DROP INDEX entente_names');
  });

  test('names nodes by a key only where an index finds them by it, and says which one is missing', async () => {
    const lens = { properties: { key: 'id' } };
    const { id, profile } = await served.post('lookThrough', { lens });
    expect(profile).toMatchObject({ properties: { key: null }, keyLabels: [] });
    const { suggestions } = await served.get('graph', '/api/graph', id);
    const [missing] = suggestions.filter(({ purpose }) => purpose === 'key');
    expect(missing?.cypher).toBe('CREATE INDEX IF NOT EXISTS\nFOR (n:`Rare ``label`) ON (n.`id`)');

    await makeIndex(missing?.cypher);
    const other = await serveApi(database);
    const keyed = await other.post('lookThrough', { lens });
    expect(keyed.profile.properties.key).toBe('id');
    expect([...keyed.profile.keyLabels].sort()).toEqual(['Author', 'Paper', 'Rare `label']);
    const get = (name: 'node' | 'neighbors' | 'relation', path: string) => other.get(name, path, id);
    expect(await get('node', '/api/nodes/20999')).toMatchObject({
      node: { ref: '20999', caption: 'Paper 20999' },
    });
    const { relations } = await other.get('neighbors', '/api/nodes/x1/neighbors', id);
    expect(relations).toHaveLength(1);
    const path = `/api/relations/${encodeURIComponent(relations[0]?.ref ?? '')}`;
    expect(await get('relation', path)).toMatchObject({ relation: { type: 'is `in', from: '1', to: 'x1' } });
    const nobody = await other.post('nodes', { refs: ['x1', 'nobody', '7'] }, id);
    expect(nobody).toMatchObject({ unknown: ['nobody'], nodes: [{ ref: 'x1' }, { ref: '7' }] });
    await other.close();
  });
});
