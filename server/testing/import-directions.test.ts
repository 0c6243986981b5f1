import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findFolder } from '#db/cypher-files.ts';

/*
 * Who may import whom is written in biome.json. Here it is held against imports that are made up for it, each folder's
 * in a file of its own, so that a rule which is lost, overridden or misspelled does not pass for a house in order.
 */

const root = dirname(findFolder('cypher'));

/** What each folder may import: of the lists below this and nothing else. Files of its own it names by `./` or by alias. */
const server: Readonly<Record<string, readonly string[]>> = {
  'server/contract/model': [],
  'server/contract/reading': [],
  'server/contract/http': ['#contract/model'],
  'server/src/db': ['#db', '#contract/model', '#contract/http', 'neo4j-driver'],
  'server/src/graph': ['#graph', '#contract/model', '#contract/http'],
  'server/src/queries': ['#queries', '#contract/model', '#contract/http', '#graph', '#db'],
  'server/src/profile': ['#profile', '#contract/model', '#contract/http', '#graph', '#db', '#queries'],
  'server/src/http': ['#http', '#contract/model', '#contract/http', '#graph', '#db', '#profile'],
  'server/src/routes': [
    '#routes',
    '#contract/model',
    '#contract/http',
    '#graph',
    '#db',
    '#queries',
    '#profile',
    '#http',
  ],
  'server/src/cli': ['#cli', '#contract/model', '#contract/http', '#graph', '#db', '#queries'],
  'server/src/cli/seed': ['#contract/model', '#contract/http', '#graph', '#db', '#queries', '#cli', 'seed'],
};
const serverTargets = [
  ...[
    '#contract/model',
    '#contract/http',
    '#graph',
    '#db',
    '#queries',
    '#profile',
    '#http',
    '#routes',
    '#cli',
  ],
  ...['#testing', '#server', 'seed', 'neo4j-driver', 'cytoscape', 'entente/contract/model'],
];

const contract = ['entente/contract/model', 'entente/contract/http'];
const client: Readonly<Record<string, readonly string[]>> = {
  'client/src/ui': [...contract, '#ui'],
  'client/src/api': [...contract, '#api'],
  'client/src/state': [...contract, '#state'],
  'client/src/graph': [...contract, '#graph', '#state', 'cytoscape'],
  'client/src/commands': [...contract, '#commands', '#api', '#state', '#graph'],
  'client/src/panels': [...contract, '#api', '#state', '#graph', '#commands', '#ui', '#panels/shared'],
  'client/src/app': [
    ...contract,
    '#api',
    '#state',
    '#graph',
    '#commands',
    '#ui',
    '#panels',
    '#panels/shared',
    '#app',
  ],
};
const clientTargets = [
  ...['#ui', '#api', '#state', '#graph', '#commands', '#panels', '#panels/shared', '#app'],
  ...[...contract, 'entente/src/db', 'entente/testing', 'seed', 'neo4j-driver', 'cytoscape'],
];

const seed: Readonly<Record<string, readonly string[]>> = {
  'seed/src': ['entente/contract/model', 'entente/contract/reading', '#reading'],
};
const seedTargets = [
  ...contract,
  'entente/contract/reading',
  '#reading',
  'entente/src/db',
  'neo4j-driver',
  'cytoscape',
];

const directions = [
  ...Object.entries(server).map(([folder, allowed]) => ({ folder, allowed, targets: serverTargets })),
  ...Object.entries(client).map(([folder, allowed]) => ({ folder, allowed, targets: clientTargets })),
  ...Object.entries(seed).map(([folder, allowed]) => ({ folder, allowed, targets: seedTargets })),
];

const waysUp = ['..', '../db/read.ts', './../db/read.ts', './inner/../read.ts'];

const diagnostic = z.object({
  category: z.string(),
  location: z.object({ path: z.string(), start: z.object({ line: z.int() }) }),
});

let work = '';
const found = new Map<string, Set<number>>();
const lines = (rule: string, file: string) => [...(found.get(`${rule} ${file}`) ?? [])].sort((a, b) => a - b);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(work, file)), { recursive: true });
  writeFileSync(join(work, file), text);
}

const specifier = (target: string) =>
  target.startsWith('#') || target.includes('/') || target === 'seed' ? `${target}/read.ts` : target;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'entente-directions-'));
  const configuration = z.looseObject({}).parse(JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')));
  writeFileSync(join(work, 'biome.json'), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
  for (const { folder, targets } of directions) {
    const imports = [...targets.map(specifier), ...waysUp].map((from) => `import '${from}';`);
    write(`${folder}/made-up.ts`, `${imports.join('\n')}\n`);
  }
  write(
    'client/src/panels/legend/made-up.ts',
    "import '#panels/search/read.ts';\nexport * from '#app/read.ts';\n",
  );
  write('server/src/queries/later.ts', "export const later = () => import('#routes/read.ts');\n");
  write(
    'server/src/graph/one.ts',
    "import { two } from './two.ts';\nexport const one = (): number => two();\n",
  );
  write(
    'server/src/graph/two.ts',
    "import { one } from './one.ts';\nexport const two = (): number => one();\n",
  );
  write(
    'server/src/graph/loose.ts',
    'export const loose = (value: any) => value;\nexport const sure = (value: string | null) => value!.length;\n',
  );
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const run = promisify(execFile)(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: work, maxBuffer: 64_000_000 },
  );
  // It ends with 1, as it is to find something.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  for (const { category, location } of z
    .object({ diagnostics: z.array(z.unknown()) })
    .parse(JSON.parse(stdout))
    .diagnostics.flatMap((each) => diagnostic.safeParse(each).data ?? [])) {
    const key = `${category.split('/').at(-1)} ${location.path}`;
    found.set(key, (found.get(key) ?? new Set()).add(location.start.line));
  }
}, 60_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each(directions)('$folder imports $allowed and nothing else', ({ folder, allowed, targets }) => {
  const refused = lines('noRestrictedImports', `${folder}/made-up.ts`);
  const all = [...targets, ...waysUp];
  const expected = all.filter((target) => !allowed.includes(target));
  expect(refused.map((line) => all[line - 1])).toEqual(expected);
});

test('every folder has its directions', () => {
  const below = (parent: string) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`);
  const known = directions.map(({ folder }) => folder);
  expect(known).toEqual(
    expect.arrayContaining([...below('server/contract'), ...below('server/src'), ...below('client/src')]),
  );
});

describe('also refused', () => {
  test.each([
    [
      'one panel from another, and a way out of an export',
      'noRestrictedImports',
      'client/src/panels/legend/made-up.ts',
      [1, 2],
    ],
    ['an import that comes later', 'noRestrictedImports', 'server/src/queries/later.ts', [1]],
    ['one half of a cycle', 'noImportCycles', 'server/src/graph/one.ts', [1]],
    ['the other half', 'noImportCycles', 'server/src/graph/two.ts', [1]],
    ['any', 'noExplicitAny', 'server/src/graph/loose.ts', [1]],
    ['what is said not to be null', 'noNonNullAssertion', 'server/src/graph/loose.ts', [2]],
  ])('%s', (_, rule, file, expected) => {
    expect(lines(rule, file)).toEqual(expected);
  });
});
