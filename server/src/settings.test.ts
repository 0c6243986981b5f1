import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolder } from '#db/cypher-files.ts';
import { testSettingNames } from '#testing/settings.ts';
import { readSettings, settingNames, WrongSettings } from './settings.ts';

describe('settings', () => {
  test('have defaults with which the program runs', () => {
    expect(readSettings({})).toEqual({ port: 4100, given: null, localFolder: resolve('.entente', 'neo4j') });
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
});

test('.env.example lists every setting, once, and nothing else', () => {
  const example = readFileSync(join(dirname(findFolder('cypher')), '.env.example'), 'utf8');
  const listed = [...example.matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...settingNames, ...testSettingNames].sort());
});
