import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { readSettings } from '#server/settings.ts';
import { findComposeFile, usualImage } from './compose-file.ts';
import { environmentOf, projectOf, settle } from './service.ts';

const image = usualImage(findComposeFile());
const settingsOf = (folder: string, more = {}) => readSettings({ ENTENTE_FOLDER: folder, ...more });

test('the image is the official one, of the long-term line', () => {
  expect(image).toBe('neo4j:5.26-community');
});

test('two folders share neither project nor port nor password, and one folder keeps all three', async () => {
  const one = await settle(settingsOf('/one'), image, null);
  const other = await settle(settingsOf('/other'), image, null);
  for (const key of ['project', 'port', 'password'] as const)
    expect(one.service[key]).not.toBe(other.service[key]);
  expect(one.missing).toEqual({
    NEO4J_PASSWORD: one.service.password,
    COMPOSE_PROJECT_NAME: one.service.project,
    NEO4J_BOLT_PORT: String(one.service.port),
  });
  const again = await settle(settingsOf('/one', one.missing), image, null);
  expect(again).toEqual({ service: one.service, missing: {} });
  expect(one.service.password).toMatch(/^[0-9a-f]{48}$/);
});

test('Compose is told all of it', async () => {
  const { service } = await settle(settingsOf('/one'), image, null);
  expect(environmentOf(service)).toMatchObject({
    COMPOSE_PROJECT_NAME: service.project,
    NEO4J_PASSWORD: service.password,
    NEO4J_BOLT_PORT: String(service.port),
    NEO4J_IMAGE: image,
  });
});

test('where .env was lost, the container still knows port and password', async () => {
  const before = { id: 'a', state: 'running', password: 'of the container', port: 23_456 };
  const { service, missing } = await settle(settingsOf('/one'), image, before);
  expect(service).toMatchObject({ password: 'of the container', port: 23_456 });
  expect(missing).toMatchObject({ NEO4J_PASSWORD: 'of the container' });
});

test('what is set goes before everything else', async () => {
  const set = { NEO4J_PASSWORD: 'a password', COMPOSE_PROJECT_NAME: 'mine' };
  const before = { id: 'a', state: 'exited', password: 'another', port: null };
  const { service, missing } = await settle(settingsOf('/one', set), image, before);
  expect(service).toMatchObject({ password: 'a password', project: 'mine' });
  expect(missing).toEqual({ NEO4J_BOLT_PORT: String(service.port) });
  expect(projectOf(settingsOf('/one', set))).toBe('mine');
});

test('a port that is taken gives way to the next', async () => {
  const { port } = (await settle(settingsOf('/one'), image, null)).service;
  const taken = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const set = settingsOf('/one', { NEO4J_BOLT_PORT: String(port) });
  expect((await settle(set, image, null)).service.port).toBeGreaterThan(port);
  taken.close();
});
