import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ending } from '#cli/ending.ts';
import { findJava } from '#cli/local/tools.ts';
import { readSettings } from '#server/settings.ts';
import { NoDatabase, openDatabase, providers } from './open.ts';
import { NotUsable, type ProvidedDatabase, type Provider } from './provider.ts';
import { remedies } from './remedies.ts';

const nobodyAsked = () => undefined;
const refusing = (reason: string): Provider => ({ open: () => Promise.reject(new NotUsable(reason)) });
const found: ProvidedDatabase = {
  connection: { uri: 'bolt://localhost', username: 'neo4j', password: 'secret', database: null },
  description: 'found',
  own: false,
};

describe('of the ways to a database', () => {
  test('the first that is open is taken, and those after it are left alone', async () => {
    const later = { open: vi.fn() };
    const ways = [refusing('not here'), { open: async () => found }, later];
    expect(await openDatabase(ways, nobodyAsked, new Ending())).toMatchObject({ ...found, notes: [] });
    expect(later.open).not.toHaveBeenCalled();
  });

  test('one that should have been open is told of, also where another is', async () => {
    const near = { open: () => Promise.reject(new NotUsable('no image', { surprising: true })) };
    const ways = [refusing('not here'), near, { open: async () => ({ ...found, notes: ['and this'] }) }];
    const { notes } = await openDatabase(ways, nobodyAsked, new Ending());
    expect(notes).toEqual(['  no image: went on without it', 'and this']);
  });

  test('none is tried after the end has begun', async () => {
    const later = { open: vi.fn() };
    const ending = new Ending();
    void ending.end();
    await expect(openDatabase([refusing('cut short'), later], nobodyAsked, ending)).rejects.toThrow(
      'cut short',
    );
    expect(later.open).not.toHaveBeenCalled();
  });

  test('one that was asked for alone is told alone, with what to install only where that helps', async () => {
    const asked = (reason: string, surprising: boolean) =>
      openDatabase(
        [{ open: () => Promise.reject(new NotUsable(reason, { surprising })) }],
        nobodyAsked,
        new Ending(),
      ).catch((error: Error) => error.message);
    expect(await asked('no image', true)).toBe(
      'The database cannot be had in the way that was asked for: no image.\n' +
        'Without --database, the program takes the first way that is open.',
    );
    const lacking = await asked('no Docker', false);
    expect(lacking).toContain(
      'in the way that was asked for. What was looked for, and found:\n  - no Docker\n\n',
    );
    expect(lacking).toContain(remedies(process.platform));
  });

  test('one that is open but fails ends the start: nothing else is tried instead', async () => {
    const later = { open: vi.fn() };
    const broken = { open: () => Promise.reject(new Error('disk full')) };
    await expect(openDatabase([broken, later], nobodyAsked, new Ending())).rejects.toThrow('disk full');
    expect(later.open).not.toHaveBeenCalled();
  });
});

const usualPath = process.env['PATH'] ?? '';
const hasJava = await findJava().then(
  () => true,
  () => false,
);

describe('on a machine without the right tools', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-tools-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('JAVA_HOME', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const open = () => {
    const settings = readSettings({ ENTENTE_FOLDER: folder });
    return openDatabase(providers(settings), nobodyAsked, new Ending());
  };
  const program = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  };

  test('says what is missing and what to do here', async () => {
    const attempt = open();
    await expect(attempt).rejects.toThrow(NoDatabase);
    await expect(attempt).rejects.toThrow(
      '  - NEO4J_URI is not set\n  - no Docker\n  - no Java (JAVA_HOME is not set, none in the one folder of PATH);\n' +
        '    Neo4j needs 17 or newer;\n    nor is there Maven (mvn)\n',
    );
    await expect(attempt).rejects.toThrow(remedies(process.platform));
  });

  test.each([
    ['11.0.21', 'openjdk version "11.0.21" 2023-10-17'],
    ['1.8.0_392', 'java version "1.8.0_392"'],
  ])('does not take Java %s', async (version, says) => {
    program('java', `echo '${says}' >&2`);
    await expect(open()).rejects.toThrow(
      `only Java ${version} (${join(folder, 'java')});\n    Neo4j needs 17 or newer;\n    nor is there Maven`,
    );
  });

  test('does not take a Java that is none, as the one that macOS comes with', async () => {
    program('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(open()).rejects.toThrow(
      `only a Java (${join(folder, 'java')}) that does not run: "Unable to locate a Java Runtime.";\n    Neo4j needs 17`,
    );
  });

  test.runIf(process.platform === 'linux' && hasJava)(
    'tells a Java that gets no memory from one that is missing',
    async () => {
      program('java', `ulimit -v 3000000; PATH='${usualPath}' exec java "$@"`);
      await expect(open()).rejects.toThrow(
        /only a Java \(.*\) that has too little memory to start \(raise its limit: .*\): "(Could not|Failed to) /,
      );
    },
  );

  test('prefers the Java of JAVA_HOME, and then misses Maven', async () => {
    program('java', `echo 'openjdk version "11.0.21"' >&2`);
    mkdirSync(join(folder, 'bin'));
    program('bin/java', `echo 'openjdk version "21.0.1"' >&2`);
    vi.stubEnv('JAVA_HOME', folder);
    const java = `beside it Java 21.0.1 (${join(folder, 'bin', 'java')})`;
    await expect(open()).rejects.toThrow(
      `no Maven (mvn) in the one folder of PATH;\n    it fetches Neo4j;\n    ${java}`,
    );
    program('mvn', 'echo "The JAVA_HOME environment variable is not defined correctly." >&2; exit 1');
    await expect(open()).rejects.toThrow(
      `only a Maven (${join(folder, 'mvn')}) that does not run: "The JAVA_HOME environment variable is not defined`,
    );
  });

  test('names a JAVA_HOME that leads nowhere, and the Maven that is there', async () => {
    program('mvn', 'echo "Apache Maven 3.9.9 (abc)"');
    vi.stubEnv('JAVA_HOME', join(folder, 'gone'));
    await expect(open()).rejects.toThrow(
      `no Java (none in JAVA_HOME, ${join(folder, 'gone')}, none in the one folder of PATH);\n    ` +
        `Neo4j needs 17 or newer;\n    beside it Maven 3.9.9 (${join(folder, 'mvn')})`,
    );
  });
});

test.each([
  ['linux', 'apt-get'],
  ['darwin', 'brew'],
  ['win32', 'winget'],
] as const)('the remedies on %s name first what to type there, and then elsewhere', (platform, installer) => {
  const text = remedies(platform);
  expect(/(apt-get|brew|winget) install/.exec(text)?.[1]).toBe(installer);
  for (const each of ['apt-get', 'brew', 'winget', 'NEO4J_URI=']) expect(text).toContain(each);
});
