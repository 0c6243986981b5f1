import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ending } from '#cli/ending.ts';
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

  test('one that was asked for alone is told alone', async () => {
    await expect(openDatabase([refusing('no Docker')], nobodyAsked, new Ending())).rejects.toThrow(
      'The database cannot be had in the way that was asked for: no Docker.\nWithout --database,',
    );
  });

  test('one that is open but fails ends the start: nothing else is tried instead', async () => {
    const later = { open: vi.fn() };
    const broken = { open: () => Promise.reject(new Error('disk full')) };
    await expect(openDatabase([broken, later], nobodyAsked, new Ending())).rejects.toThrow('disk full');
    expect(later.open).not.toHaveBeenCalled();
  });
});

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
      '  - NEO4J_URI is not set\n  - no Docker\n  - no Java; Neo4j needs 17 or newer\n',
    );
    await expect(attempt).rejects.toThrow(remedies(process.platform));
  });

  test.each([
    ['11.0.21', 'openjdk version "11.0.21" 2023-10-17'],
    ['1.8.0_392', 'java version "1.8.0_392"'],
  ])('does not take Java %s', async (version, says) => {
    program('java', `echo '${says}' >&2`);
    await expect(open()).rejects.toThrow(`only Java ${version} (java); Neo4j needs 17 or newer`);
  });

  test('does not take a Java that is none, as the one that macOS comes with', async () => {
    program('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(open()).rejects.toThrow('no Java; Neo4j needs 17 or newer');
  });

  test('prefers the Java of JAVA_HOME, and then misses Maven', async () => {
    program('java', `echo 'openjdk version "11.0.21"' >&2`);
    mkdirSync(join(folder, 'bin'));
    program('bin/java', `echo 'openjdk version "21.0.1"' >&2`);
    vi.stubEnv('JAVA_HOME', folder);
    await expect(open()).rejects.toThrow('no Maven (mvn), which fetches Neo4j');
  });
});

test.each(['linux', 'darwin', 'win32', 'freebsd'] as const)(
  'the remedies for %s name a command',
  (platform) => {
    expect(remedies(platform)).toMatch(/apt-get install|brew install|winget install/);
    expect(remedies(platform)).toContain('NEO4J_URI=');
  },
);
