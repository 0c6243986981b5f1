import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolder } from '#db/cypher-files.ts';
import { testSettingNames } from '#testing/settings.ts';
import { readSettings, settingNames, WrongSettings } from './settings.ts';

describe('settings', () => {
  test('have defaults with which the program runs', () => {
    expect(readSettings({})).toEqual({
      port: 4100,
      given: null,
      forced: null,
      container: { project: null, password: null, boltPort: null, image: null },
      localFolder: resolve('.entente', 'neo4j'),
      beyondThisMachine: false,
      log: 'file',
      metricsPort: null,
      hosts: [],
      verbose: false,
      lens: null,
    });
  });

  test('are not set by an empty value', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readSettings({}));
  });

  test('name a database', () => {
    const { given } = readSettings({
      NEO4J_URI: 'neo4j+s://example.org',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'movies',
    });
    expect(given).toEqual({
      uri: 'neo4j+s://example.org',
      username: 'neo4j',
      password: 'secret',
      database: 'movies',
      setting: 'NEO4J_URI',
    });
  });

  test('take every port', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        expect(readSettings({ PORT: String(port) }).port).toBe(port);
      }),
    );
  });

  test('refuse every port that is none', () => {
    const none = fc.oneof(
      fc.integer({ min: 65_536 }).map(String),
      fc.integer({ max: -1 }).map(String),
      fc
        .double()
        .filter((number) => !Number.isInteger(number))
        .map(String),
      fc.string({ minLength: 1 }).filter((text) => !/^\d+$/.test(text)),
    );
    fc.assert(
      fc.property(none, (port) => {
        expect(() => readSettings({ PORT: port })).toThrow(WrongSettings);
      }),
    );
  });

  test('that are wrong are all named, with what they are and what is allowed', () => {
    expect(() => readSettings({ PORT: '80a', NEO4J_URI: 'http://localhost:7474' })).toThrow(
      'PORT is "80a"; allowed: a whole number from 0 to 65535.\n' +
        'NEO4J_URI is "http://localhost:7474"; allowed: an address that begins with bolt:// or neo4j://',
    );
  });

  test('ask for the password of a database that is named', () => {
    expect(() => readSettings({ NEO4J_URI: 'bolt://localhost' })).toThrow('NEO4J_PASSWORD is not set');
  });

  test('take a password without an address for that of a database of the program itself', () => {
    const { given, container } = readSettings({ NEO4J_PASSWORD: 'of the container' });
    expect(given).toBeNull();
    expect(container.password).toBe('of the container');
  });

  const addressed = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'secret' };
  const call = (database: string) => ({ database, verbose: false, lens: null });

  test.each(['docker', 'maven'] as const)('let a call force %s, whatever the environment names', (forced) => {
    expect(readSettings(addressed, call(forced))).toMatchObject({ forced, given: null });
  });

  test('let a call name another database', () => {
    const { forced, given } = readSettings(addressed, call('neo4j://elsewhere'));
    expect(forced).toBeNull();
    expect(given).toMatchObject({ uri: 'neo4j://elsewhere', password: 'secret', setting: '--database' });
    expect(() => readSettings({}, call('bolt://elsewhere'))).toThrow(
      'the password that belongs to --database',
    );
    expect(() => readSettings({}, call('podman'))).toThrow(
      '--database is "podman"; allowed: docker, maven, or an address that begins with bolt://',
    );
  });

  test('take what a call says beside the database, the lens as a full path', () => {
    const settings = readSettings({}, { database: null, verbose: true, lens: 'my.yaml' });
    expect(settings).toMatchObject({ verbose: true, lens: resolve('my.yaml') });
  });

  test('take no address with a password in it, and never repeat it', () => {
    const address = fc.constantFrom(
      'bolt://neo4j:hidden@example.org',
      'http://neo4j:hi/dden@example.org:7474/',
    );
    fc.assert(
      fc.property(address, (uri) => {
        for (const read of [
          () => readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }),
          () => readSettings({ NEO4J_PASSWORD: 'secret' }, call(uri)),
        ]) {
          expect(read).toThrow(/"(bolt|http):\/\/…@example\.org\S*"; allowed: /);
          expect(read).not.toThrow(/dden/);
        }
      }),
    );
    expect(() => readSettings({ NEO4J_URI: 'bolt://neo4j@host', NEO4J_PASSWORD: 'secret' })).toThrow(
      'which belong into NEO4J_USERNAME and NEO4J_PASSWORD',
    );
  });

  test.each(['bolt://', 'bolt:///graph', 'bolt://host:99999', 'bolt://:7687', 'neo4j://a b'])(
    'refuse the address %s',
    (uri) => {
      expect(() => readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toThrow(
        'as bolt://localhost:7687',
      );
    },
  );

  test('take the names under which the server is called', () => {
    expect(readSettings({ ENTENTE_HOSTS: 'Graph.example.org, other' }).hosts).toEqual([
      'graph.example.org',
      'other',
    ]);
    expect(() => readSettings({ ENTENTE_HOSTS: 'https://graph.example.org' })).toThrow(
      'ENTENTE_HOSTS is "https://graph.example.org"; allowed: names of hosts without ports',
    );
  });

  test('let other machines in only by the one word for it', () => {
    expect(readSettings({ ENTENTE_LISTEN: 'all-addresses' }).beyondThisMachine).toBe(true);
    expect(() => readSettings({ ENTENTE_LISTEN: '0.0.0.0' })).toThrow(
      'ENTENTE_LISTEN is "0.0.0.0"; allowed: this-machine, or all-addresses, which lets other machines in.',
    );
  });
});

test('.env.example lists every setting, once, and nothing else', () => {
  const example = readFileSync(join(dirname(findFolder('cypher')), '.env.example'), 'utf8');
  const listed = [...example.matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...settingNames, ...testSettingNames].sort());
});
