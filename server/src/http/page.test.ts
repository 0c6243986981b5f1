import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '#cli/start/listen.ts';
import { answerErrors } from './errors.ts';
import { servePage } from './page.ts';
import { nameRequest } from './request-id.ts';

let folder: string;
const servers: Listening[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<meta property="csp-nonce" nonce="__NONCE__" content="__NONCE__">the page',
  );
  await writeFile(join(folder, 'assets', 'main-1a2b3c.js'), 'run()');
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true });
});

async function open(page: string | null) {
  const silent = { warn: () => undefined, error: () => undefined };
  const server = await listen(express().use(nameRequest, servePage(page), answerErrors(silent)), 0);
  servers.push(server);
  return (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init);
}

describe('the page', () => {
  test.each(['/', '/index.html', '/index%2ehtml', '/view/japan', '/?nodes=a.b'])('is at %s', async (path) => {
    const response = await (await open(folder))(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('the page');
  });

  test('carries in each answer another nonce, the one that its policy names', async () => {
    const get = await open(folder);
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await get('/');
        const policy = response.headers.get('content-security-policy') ?? '';
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(nonce).toMatch(/^[\w+/]{22}==$/);
        expect(await response.text()).toContain(`nonce="${nonce}" content="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('lets nothing in from elsewhere', async () => {
    const response = await (await open(folder))('/');
    const policy = Object.fromEntries(
      (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
        const [name, ...values] = directive.trim().split(' ');
        return [name, values.join(' ').replace(/nonce-[^']+/, 'nonce')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self' 'nonce'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self' blob:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('has files that are kept for good, because their names change with their content', async () => {
    const response = await (await open(folder))('/assets/main-1a2b3c.js');
    expect(await response.text()).toBe('run()');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-security-policy')).not.toContain('nonce');
  });

  test.each([
    '/assets/main-0.js',
    '/assets/deep',
    '/nothing.png',
    '/icon.svg/more.js',
    '/.env',
    '/../package.json',
  ])('has nothing at %s', async (path) => {
    const response = await (await open(folder))(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('takes nothing', async () => {
    expect((await (await open(folder))('/', { method: 'POST' })).status).toBe(404);
  });

  test.each([null, '/nowhere'])('that is not built (%s) says how to build it', async (nowhere) => {
    const response = await (await open(nowhere))('/');
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toContain('npm run build');
  });
});
