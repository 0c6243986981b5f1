import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '#cli/start/listen.ts';
import { serveDocumentation } from './documentation.ts';

let server: Listening;
beforeAll(async () => {
  server = await listen(express().use(serveDocumentation()), 0);
});
afterAll(() => server.close());
const get = (path: string) => fetch(`${server.address}${path}`);

describe('the interface described', () => {
  test('is there for programs', async () => {
    const response = await get('/api/openapi.json');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
  });

  test('is there for people, with nothing inline to run and nothing from another host', async () => {
    const response = await get('/api/docs');
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=")/);
    expect(html).not.toMatch(/https?:/);
    expect(response.headers.get('content-security-policy')).toMatch(/(^|;)script-src 'self'(;|$)/);
    for (const [, path] of html.matchAll(/(?:src|href|spec-url)="([^"]+)"/g)) {
      expect((await get(path ?? '')).status, path).toBe(200);
    }
  });
});
