import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problem } from '#contract/http/index.ts';
import { Database } from '#db/database.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

/** Nothing listens there; what is tested here asks no database. */
const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x', database: null };

let database: Database;
let served: Served;
beforeAll(async () => {
  database = new Database(nowhere);
  served = await serveApi(database);
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const get = (path: string, init?: RequestInit) => fetch(`${served.address}${path}`, init);

describe('the server', () => {
  test.each(['/api', '/api/', '/api/nothing', '/api/nodes/a/b/c', '/API/nothing', '/api/docs/nothing'])(
    'has nothing at %s, and says so as a problem',
    async (path) => {
      const response = await get(path);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(problem.parse(await response.json())).toMatchObject({ status: 404, code: 'unknown-endpoint' });
    },
  );

  test.each(['/', '/anything/else'])('answers %s with the page, which is not built here', async (path) => {
    expect(await (await get(path)).text()).toContain('npm run build');
  });

  test.each(['/api/live', '/api/nothing', '/api/search', '/api/%zz', '/%zz'])(
    'answers %s with data that a browser loads nothing for and nobody else may read',
    async (path) => {
      const { headers } = await get(path, { headers: { origin: 'https://elsewhere.test' } });
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'|;default-src 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('relaxes its policy for styles in the description of the interface, and there only', async () => {
    const policies = await Promise.all(
      ['/api/docs', '/api/openapi.json', '/api/live', '/'].map(async (path) =>
        ((await get(path)).headers.get('content-security-policy') ?? '').includes("'unsafe-inline'"),
      ),
    );
    expect(policies).toEqual([true, false, false, false]);
  });

  test('names every request differently, whatever the request calls itself', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () =>
        (await get('/api/live', { headers: { 'x-request-id': 'mine' } })).headers.get('x-request-id'),
      ),
    );
    expect(new Set([...ids, 'mine']).size).toBe(3);
  });
});
