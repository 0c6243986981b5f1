import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallAnswer, type Cell, problem, queryAnswer, queryLine } from '#contract/http/index.ts';
import { findFolder } from '#db/cypher-files.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

type Library = CallAnswer<'library'>;

/** What each question of the library answers to its example on the graph that ships: refs, and values as they are. */
const expected: Readonly<Record<string, unknown>> = {
  'agreed-together': [
    ['normalization-agreement-1965', '1965'],
    ['joint-declaration-1998', '1998'],
    ['comfort-women-agreement', '2015-12-28'],
    ['gsomia', '2016-11-23'],
    ['phnom-penh-statement-2022', '2022'],
    ['forced-labor-deal-2023', '[2022..2023-03-16]'],
  ],
  'agreements-in-force': [
    ['normalization-agreement-1965', '1965', null, 'had begun; no end is recorded'],
    ['kono-statement-1993', '1993', null, 'had begun; no end is recorded'],
    ['joint-declaration-1998', '1998', null, 'had begun; no end is recorded'],
    ['comfort-women-agreement', '2015-12-28', null, 'had begun; no end is recorded'],
    ['us-japan-defense-guidelines-2015', '[..2015-12-31]', null, 'had begun; no end is recorded'],
    ['gsomia', '2016-11-23', null, 'may have begun only later'],
    ['past-apologies', null, null, 'not known whether it had begun'],
  ],
  'allied-with-both': [
    ['united-states', 'r-japan-ally-of-united-states', 'r-south-korea-ally-of-united-states'],
  ],
  'best-connected': [
    ['south-korea', 150],
    ['japan', 143],
    ['japan-south-korea-relations', 73],
    ['china', 58],
    ['united-states', 54],
  ],
  'brokers-between': [
    ['japan', 1, 3],
    ['south-korea', 1, 2],
  ],
  'common-adversaries': [
    ['china', 6, 6],
    ['north-korea', 3, 3],
    ['united-states', 1, 1],
  ],
  'contested-about': [
    ['r-gsomia-crisis-2019-strains-gsomia', ['r-gsomia-crisis-2019-suspended-gsomia']],
    ['r-gsomia-crisis-2019-suspended-gsomia', ['r-gsomia-crisis-2019-strains-gsomia']],
  ],
  degrees: [
    [1, 1, 88],
    [2, 3, 172],
    [4, 7, 124],
    [8, 15, 26],
    [20, 31, 4],
    [32, 58, 4],
    [73, 73, 1],
    [143, 150, 2],
  ],
  'by-distance': [
    [1, 114],
    [2, 172],
    [3, 95],
    [4, 35],
    [5, 3],
    [6, 1],
  ],
  'later-contradiction': [
    [
      'r-abe-visited-seoul',
      '2015-12-31',
      'r-ayushi-attri-holds-that-kishida-first-in-twelve-years',
      '2023-08-14',
    ],
    [
      'r-rise-of-china-strains-japan-south-korea-relations',
      '2015-12-31',
      'r-rise-of-china-fosters-japan-south-korea-cooperation',
      '2023-08-14',
    ],
    [
      'r-gsomia-crisis-2019-strains-gsomia',
      '2023-05-31',
      'r-gsomia-crisis-2019-suspended-gsomia',
      '2023-08-14',
    ],
  ],
  'one-source-only': [
    ['r-gsomia-crisis-2019-suspended-gsomia', 'gsomia-crisis-2019', 'attri-2023'],
    ['r-gsomia-concerns-north-korea', 'north-korea', 'jesmin-2023'],
    ['r-gsomia-crisis-2019-strains-gsomia', 'gsomia-crisis-2019', 'jesmin-2023'],
  ],
  'what-led-to': [[['r-court-ruling-2018-led-to-white-list-removal-by-japan-2019'], 1]],
  'who-claims': [
    ['japan', 'CLAIMS', 'r-japan-claims-dokdo'],
    ['south-korea', 'CLAIMS', 'r-south-korea-claims-dokdo'],
    ['south-korea', 'CONTROLS', 'r-south-korea-controls-dokdo'],
  ],
  'who-says-most': [['jesmin-2023', 8, 6]],
};

/** The same where the order among equals is by element id, which is another in each database. */
const expectedInAnyOrder: Readonly<Record<string, unknown[]>> = {
  bridges: [
    'r-iafor-research-centre-part-of-osaka-school-of-public-policy',
    'r-centre-for-east-asian-studies-part-of-christ-university',
    'r-public-opinion-limits-cooperation-concerns-japanese-public',
    'r-roundtable-2020-part-of-aas-in-asia-2020',
    'r-attri-2023-cites-picture-in-attri',
    'r-jesmin-2023-cites-cap-2022',
    'r-public-participation-shapes-south-korea',
    'r-south-korea-holds-that-peace-in-taiwan-strait',
  ].map((ref) => expect.arrayContaining([ref])),
  'closest-pairs': [
    expect.arrayContaining(['japan', 'south-korea', 14]),
    expect.arrayContaining(['japan', 'china', 8]),
    expect.arrayContaining(['south-korea', 'china', 8]),
  ],
  components: [expect.arrayContaining([421, 'south-korea'])],
  'events-in': [
    ['gsomia-crisis-2019', '2019', 'within'],
    ['white-list-removal-by-japan-2019', '2019', 'within'],
    ['export-restrictions-2019', '2019', 'within'],
    ['white-list-removal-by-south-korea-2019', '2019-09', 'within'],
    ['workshop-2019', '2019-12', 'within'],
    ['china-retaliation-2017', '[2017..2023-05-31]', 'possibly'],
    ['wto-complaint', '[2019..2023-08-14]', 'possibly'],
    ['korean-election-2022', '[..2022]', 'possibly'],
    ['lifting-of-semiconductor-restriction', '[..2023-08-14]', 'possibly'],
    ['satellite-launch-2023', '[..2023-08-14]', 'possibly'],
    ['chinese-trade-restrictions', '[..2023-08-14]', 'possibly'],
    ['condemnation-of-launch-2023', '[..2023-08-14]', 'possibly'],
    ['emergency-alerts-2023', '[..2023-08-14]', 'possibly'],
  ],
  'friends-and-foes': [
    ['japan', 'north-korea', 'united-states'],
    ['japan', 'china', 'united-states'],
    ['north-korea', 'south-korea', 'united-states'],
    ['south-korea', 'china', 'united-states'],
  ].map((three) => expect.arrayContaining(['adds up', ...three])),
  'in-office-on': [
    ['abe', 'japan', 'r-abe-held-office-japan', 'for sure'],
    ['abe', 'abe-government', 'r-abe-held-office-abe-government', 'possibly'],
    ['park-geun-hye', 'south-korea', 'r-park-geun-hye-held-office-south-korea', 'for sure'],
    ['moon', 'moon-government', 'r-moon-held-office-moon-government', 'possibly'],
    ['moon', 'south-korea', 'r-moon-held-office-south-korea', 'possibly'],
    ['rahm-emanuel', 'united-states', 'r-rahm-emanuel-held-office-united-states', 'possibly'],
  ],
  'kinds-and-types': [
    expect.arrayContaining(['ADDRESSED_TO', 49]),
    expect.arrayContaining(['RECOMMENDS', 37]),
    expect.arrayContaining(['HOLDS_THAT', 33]),
  ],
  'recommended-to': [
    ['invite-south-korea-to-quad', ['jesmin-2023']],
    ['trilateral-crisis-response', ['schoff-kim-2015']],
    ['trilateral-dialogue-on-china', ['jesmin-2023']],
    ['trilateral-missile-and-submarine-defense', ['schoff-kim-2015']],
    ['us-investment-in-ties', ['schoff-kim-2015']],
    ['us-to-encourage-stable-ties', ['jesmin-2023']],
    ['american-economic-backing', ['jesmin-2023']],
  ],
  'relations-of-type': [
    ['japan', 'r-japan-ally-of-south-korea', 'south-korea'],
    ['south-korea', 'r-south-korea-ally-of-united-states', 'united-states'],
    ['japan', 'r-japan-ally-of-united-states', 'united-states'],
  ],
  'rival-claims': [
    ['senkaku', expect.arrayContaining(['china', 'japan']), []],
    ['dokdo', expect.arrayContaining(['japan', 'south-korea']), ['south-korea']],
  ],
  'shared-memberships': [
    ['middle-powers', 'r-japan-member-of-middle-powers', 'r-south-korea-member-of-middle-powers'],
    [
      'san-francisco-system',
      'r-japan-member-of-san-francisco-system',
      'r-south-korea-member-of-san-francisco-system',
    ],
  ],
  'similar-to': [
    ['south-korea', 80, 52],
    ['japan-south-korea-relations', 20, 12],
    ['united-states', 18, 13],
  ],
  'what-it-led-to': [
    [['r-court-ruling-2018-led-to-forced-labor-deal-2023'], 1],
    [['r-court-ruling-2018-led-to-white-list-removal-by-japan-2019'], 1],
    [['r-court-ruling-2018-led-to-export-restrictions-2019'], 1],
    [
      [
        'r-court-ruling-2018-led-to-white-list-removal-by-japan-2019',
        'r-white-list-removal-by-japan-2019-led-to-white-list-removal-by-south-korea-2019',
      ],
      2,
    ],
  ],
};

const names = (await readdir(join(findFolder('cypher'), 'library'))).map((file) =>
  file.replace('.cypher', ''),
);
const json = { 'content-type': 'application/json' };

function send({ address }: Served, name: string, body: object, headers = {}): Promise<Response> {
  const init = { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) };
  return fetch(`${address}/api/library/${name}`, init);
}

/** What stands in a cell, as short as can be: the refs of what it names. */
function plain(cell: Cell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (Array.isArray(cell)) return cell.map(plain);
  if (cell.is === 'node' || cell.is === 'relation') return cell.ref;
  return cell.is === 'path' ? cell.relations : cell;
}

describe('the library on the graph that ships', () => {
  let served: Served;
  let library: Library;
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
    library = await served.get('library', '/api/library');
  });
  afterAll(() => served.close());

  const answerTo = async (name: string, parameters: object = {}) => {
    const response = await send(served, name, { parameters, seconds: 30 });
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return queryAnswer.parse(body);
  };

  test('has every file as a question, none broken, with an example that is there', () => {
    expect(library.broken).toEqual([]);
    expect(library.unfit).toEqual([]);
    expect(library.questions.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(library.questions.filter(({ example }) => example === null)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  test.each(names)('%s answers its example', async (name) => {
    const example = library.questions.find((question) => question.name === name)?.example ?? {};
    const { rows, cut, nodes, relations } = await answerTo(name, example);
    expect(cut).toBeNull();
    const found = rows.map((row) => row.map(plain));
    const unordered = expectedInAnyOrder[name];
    if (name === 'leaves') expect(found).toHaveLength(88);
    else if (name === 'not-as-fact') expect(found.map(([told]) => told)).toEqual(Array(5).fill('plan'));
    else if (unordered === undefined) expect(found).toEqual(expected[name]);
    else {
      expect(found).toEqual(expect.arrayContaining(unordered));
      expect(found).toHaveLength(unordered.length);
    }
    // Whatever the rows name can be drawn.
    const drawn = new Set([...nodes, ...relations].map(({ ref }) => ref));
    const named = JSON.stringify(rows).matchAll(/\{"is":"(?:node|relation)","ref":"([^"]+)"\}/g);
    for (const [, ref] of named) expect(drawn).toContain(ref);
  });

  test('answers as a stream too, and shows the query with what it was sent', async () => {
    const accept = { accept: 'application/x-ndjson' };
    const text = await (await send(served, 'best-connected', { parameters: { most: 2 } }, accept)).text();
    const lines = text
      .trim()
      .split('\n')
      .map((line) => queryLine.parse(JSON.parse(line)));
    expect(lines.map(({ part }) => part)).toEqual(['columns', 'rows', 'end']);
    expect(lines.at(-1)).toMatchObject({
      queries: [{ name: 'library/best-connected', parameters: { most: 2 } }, {}],
    });
  });

  test.each([
    ['best-connected', { most: 0 }, 'parameters.most'],
    ['best-connected', { most: '5' }, 'parameters.most'],
    ['best-connected', { more: 5 }, 'parameters.more'],
    ['allied-with-both', { one: 'japan' }, 'parameters.other'],
    ['allied-with-both', { one: 'japan', other: 'nobody' }, 'parameters.other'],
    ['allied-with-both', { one: 'japan', other: { $node: 'japan' } }, 'parameters.other'],
    ['agreements-in-force', { date: '2019-02-30' }, 'parameters.date'],
    ['relations-of-type', { type: 'NO_SUCH' }, 'parameters.type'],
    ['friends-and-foes', { kind: "State'] DETACH DELETE n //" }, 'parameters.kind'],
  ])('%s does not take %j', async (name, parameters, field) => {
    const response = await send(served, name, { parameters });
    expect(problem.parse(await response.json())).toMatchObject({ code: 'invalid-parameter', field });
  });

  test('knows nothing of a question that is not there', async () => {
    const response = await send(served, '..%2Fsearch%2Fnode', {});
    expect(problem.parse(await response.json())).toMatchObject({ status: 404, code: 'unknown-question' });
  });
});

describe('the library on another graph', () => {
  test('offers what fits, says what the others lack, and answers', async () => {
    const database = await useGraph(
      "CREATE (a:Person {name: 'Ann'})-[:KNOWS]->(b:Person {name: 'Bo'})-[:KNOWS]->(c:Person {name: 'Cy'}), (:Person {name: 'Di'}), (:Person {name: 'Ed'})-[:KNOWS]->(:Person {name: 'Flo'})",
    );
    const served = await serveApi(database);
    const { questions, unfit, broken } = await served.get('library', '/api/library');
    expect(broken).toEqual([]);
    const offered = questions.map(({ name }) => name);
    expect(offered).toEqual(
      expect.arrayContaining(['components', 'degrees', 'bridges', 'leaves', 'by-distance']),
    );
    expect(questions.every(({ generic }) => generic)).toBe(true);
    expect(unfit.find(({ name }) => name === 'allied-with-both')?.lacks).toEqual([
      'relations of the type ALLY_OF',
    ]);
    expect(questions.find(({ name }) => name === 'by-distance')?.example).toBeNull();
    const refused = await send(served, 'allied-with-both', {});
    expect(problem.parse(await refused.json())).toMatchObject({ status: 422, code: 'unfit-question' });
    const parts = queryAnswer.parse(await (await send(served, 'components', {})).json());
    expect(parts.rows.map(([size]) => size)).toEqual([3, 2, 1]);
    const { nodes } = await served.get('search', '/api/search?q=Ann').then(({ hits }) => ({ nodes: hits }));
    const far = await send(served, 'by-distance', { parameters: { node: nodes[0]?.node.ref } });
    expect(queryAnswer.parse(await far.json()).rows).toEqual([
      [1, 1],
      [2, 1],
    ]);
    await served.close();
  });
});

describe('a folder of questions', () => {
  const header = '// title: A\n// explanation: B\n// example: {}\n';
  /** Files, and what is said of those that are broken: line and some words of what is wrong. */
  const files: Readonly<Record<string, readonly [text: string, line?: number | null, words?: RegExp]>> = {
    'good.cypher': [`// Is it good?\n${header}RETURN 1 AS one\n`],
    'windows.cypher': [`\uFEFF// Is it?\r\n${header.replaceAll('\n', '\r\n')}RETURN 2 AS two\r\n`],
    'typo.cypher': [`// Is it?\n${header}MATCH (n)\nRETRN n\n`],
    'no-question.cypher': [header, 1, /does not ask a question/],
    'no-title.cypher': [
      '// Is it?\n// explanation: B\n// example: {}\nRETURN 1 AS one',
      2,
      /"title" is missing/,
    ],
    'unknown-field.cypher': [
      `// Is it?\n${header}// colour: red\nRETURN 1 AS one`,
      5,
      /"colour" is not known/,
    ],
    'not-yaml.cypher': ['// Is it?\n// title: "A\nRETURN 1', 2, /not readable as YAML/],
    'wrong-kind.cypher': [
      `// Is it?\n${header}// parameters:\n//   a: { is: animal, label: A }\nRETURN $a`,
      6,
      /is/,
    ],
    'undescribed.cypher': [`// Is it?\n${header}RETURN\n  $secret AS secret`, 6, /names \$secret/],
    'unused.cypher': [
      `// Is it?\n// title: A\n// explanation: B\n// parameters:\n//   a: { is: number, label: A, usual: 1 }\n// example: {}\nRETURN 1 AS one`,
      5,
      /does not use \$a/,
    ],
    'no-example.cypher': [
      `// Is it?\n// title: A\n// explanation: B\n// parameters:\n//   a: { is: number, label: A }\n// example: {}\nRETURN $a AS a`,
      6,
      /does not give "a"/,
    ],
    'two.cypher': [`// Is it?\n${header}RETURN 1 AS one;\nRETURN 2 AS two`, 6, /more than one statement/],
    'administers.cypher': [`// Is it?\n${header}SHOW USERS`, 5, /cannot begin with SHOW/],
    'writes.cypher': [`// Is it?\n${header}MATCH (n) DETACH DELETE n`],
    'Bad Name.cypher': [`// Is it?\n${header}RETURN 1 AS one`, null, /name/],
    'notes.txt': ['not a question at all'],
  };
  let folder: string;
  let served: Served;
  let library: Library;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-library-'));
    for (const [name, [text]] of Object.entries(files)) await writeFile(join(folder, name), text);
    await mkdir(join(folder, 'folder.cypher'));
    served = await serveApi(await useSeedGraph(), { library: folder });
    library = await served.get('library', '/api/library');
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  test('names what is broken in it with line and remedy, and hides nothing else', () => {
    expect(library.questions.map(({ name }) => name)).toEqual(['good', 'typo', 'windows', 'writes']);
    const expectedBroken = Object.entries(files).filter(([, [, line]]) => line !== undefined);
    expect(library.broken.map(({ file }) => file).sort()).toEqual(
      [...expectedBroken.map(([name]) => name), 'folder.cypher'].sort(),
    );
    for (const [name, [, line, words]] of expectedBroken) {
      const found = library.broken.find(({ file }) => file === name);
      expect({ name, line: found?.line }).toEqual({ name, line });
      expect(found?.detail).toMatch(words ?? /./);
      expect(found?.remedy).toMatch(/\w/);
    }
  });

  test('is read anew for each call: a file that is put there is there', async () => {
    await writeFile(join(folder, 'new-one.cypher'), `// Is it new?\n${header}RETURN 3 AS three`);
    const { questions } = await served.get('library', '/api/library');
    expect(questions.map(({ name }) => name)).toContain('new-one');
    const answer = queryAnswer.parse(await (await send(served, 'new-one', {})).json());
    expect(answer.rows).toEqual([[3]]);
    expect(queryAnswer.parse(await (await send(served, 'windows', {})).json()).rows).toEqual([[2]]);
    await rm(join(folder, 'new-one.cypher'));
    expect((await send(served, 'new-one', {})).status).toBe(404);
  });

  test.each([
    ['typo', 422, /typo\.cypher, line 6: Invalid input/],
    ['writes', 422, /writes\.cypher: It writes/],
    ['no-title', 404, /no-title\.cypher is no question yet, line 2/],
  ])('%s cannot be asked, and says why', async (name, status, words) => {
    const database = await useSeedGraph();
    const before = await hashOfDatabase(database);
    const found = problem.parse(await (await send(served, name, {})).json());
    expect(found.status).toBe(status);
    expect(found.detail).toMatch(words);
    expect(await hashOfDatabase(database)).toBe(before);
  });
});
