import express, { Router } from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { type Listening, listen } from '#cli/start/listen.ts';
import { problem, type StreamedLine } from '#contract/http/index.ts';
import { QueryCancelled } from '#db/errors.ts';
import { refuseAddresses } from './address.ts';
import { type Answerers, bindEndpoint, refuseOtherMethods, type Streamers } from './bind-endpoint.ts';
import { answerErrors } from './errors.ts';
import { nameRequest } from './request-id.ts';

let server: Listening | undefined;
afterEach(() => server?.close());

/** A server with two endpoints whose answers are given, and what it logs. */
async function serve(answerers: Partial<Answerers>, validateAnswers = false, streamers: Streamers = {}) {
  const logged: unknown[][] = [];
  const logger = { warn: () => undefined, error: (...line: unknown[]) => void logged.push(line) };
  const router = Router().use(express.json({ limit: '256kb' }));
  // Only those that a test calls are there.
  const all = answerers as Answerers;
  for (const name of ['live', 'search', 'nodes', 'paths'] as const)
    bindEndpoint(router, name, all, streamers, { validateAnswers });
  refuseOtherMethods(router);
  const app = express().disable('query parser').use(nameRequest, refuseAddresses);
  app.use(router).use(answerErrors(logger));
  server = await listen(app, 0);
  const { address } = server;
  return { logged, call: (path: string, init?: RequestInit) => fetch(`${address}${path}`, init) };
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const found = problem.parse(await response.json());
  expect(found.status).toBe(response.status);
  expect(found.requestId).toBe(response.headers.get('x-request-id'));
  return found;
}

const json = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
});
const echoNodes: Partial<Answerers> = {
  nodes: async ({ refs }) => ({ nodes: [], unknown: refs, queries: [] }),
};

describe('an endpoint', () => {
  test('gets its parameters read, checked and filled in', async () => {
    let seen: unknown;
    const { call } = await serve({
      search: async (parameters) => {
        seen = parameters;
        return { total: { value: 0, exact: true }, hits: [], nearest: [], searched: '', queries: [] };
      },
    });
    expect((await call('/api/search?q=+tak&kinds=A&kinds=B&limit=7')).status).toBe(200);
    expect(seen).toMatchObject({ q: 'tak', kinds: ['A', 'B'], limit: 7 });
    expect((await call('/api/search?q=%ED%95%9C')).status).toBe(200);
    expect(seen).toMatchObject({ q: '한', kinds: [], limit: 20 });
  });

  test.each([
    ['/api/search', 'missing-parameter', 'q'],
    ['/api/search?q=', 'invalid-parameter', 'q'],
    ['/api/search?q=a&q=b', 'invalid-parameter', 'q'],
    ['/api/search?q=a&limit=ten', 'invalid-parameter', 'limit'],
    ['/api/search?q=a&limit=101', 'invalid-parameter', 'limit'],
    ['/api/search?q=a&lim=1', 'unknown-parameter', 'lim'],
    ['/api/search?q=a&__proto__=1', 'unknown-parameter', '__proto__'],
    ['/api/search?q=a&constructor.prototype.x=1', 'unknown-parameter', 'constructor.prototype.x'],
    ['/api/search?q=%E0', 'invalid-parameter', null],
    ['/api/%E0', 'invalid-parameter', null],
  ])('%s: %s %s', async (path, code, field) => {
    const { call } = await serve({});
    expect(await problemOf(await call(path))).toMatchObject({ status: 400, code, field });
  });

  test.each([
    ['{"refs":["a"', 400, 'invalid-body', null],
    ['["a"]', 400, 'invalid-body', null],
    ['"a"', 400, 'invalid-body', null],
    ['null', 400, 'invalid-body', null],
    ['{}', 400, 'missing-parameter', 'refs'],
    ['{"refs":[]}', 400, 'invalid-parameter', 'refs'],
    ['{"refs":"a"}', 400, 'invalid-parameter', 'refs'],
    ['{"refs":["a",3]}', 400, 'invalid-parameter', 'refs[1]'],
    ['{"refs":["a"],"__proto__":{"x":1}}', 400, 'unknown-parameter', '__proto__'],
    [`{"refs":["${'a'.repeat(257 * 1024)}"]}`, 413, 'body-too-large', null],
  ])('with the body %.40s: %i %s', async (body, status, code, field) => {
    const { call } = await serve(echoNodes);
    expect(await problemOf(await call('/api/nodes', json(body)))).toMatchObject({ status, code, field });
  });

  test('takes no body but JSON', async () => {
    const { call } = await serve(echoNodes);
    const asText = await call('/api/nodes', { method: 'POST', body: '{"refs":["a"]}' });
    expect(await problemOf(asText)).toMatchObject({ status: 415, code: 'wrong-media-type' });
    const packed = { ...json('{}').headers, 'content-encoding': 'zip' };
    const asZip = await call('/api/nodes', { ...json('{}'), headers: packed });
    expect(await problemOf(asZip)).toMatchObject({ status: 415, code: 'wrong-media-type' });
    const without = await call('/api/nodes', { method: 'POST' });
    expect(await problemOf(without)).toMatchObject({ status: 400, code: 'invalid-body' });
    expect((await call('/api/nodes', json('{"refs":["a"]}'))).status).toBe(200);
  });

  test.each([
    ['DELETE', '/api/live', 'GET, HEAD, OPTIONS'],
    ['POST', '/api/live', 'GET, HEAD, OPTIONS'],
    ['GET', '/api/nodes', 'POST, OPTIONS'],
  ])('does not take %s at %s', async (method, path, allow) => {
    const { call } = await serve({});
    const response = await call(path, { method });
    expect(response.headers.get('allow')).toBe(allow);
    expect(await problemOf(response)).toMatchObject({ status: 405, code: 'wrong-method' });
    const options = await call(path, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('that fails says nothing of why, but logs it with the id of the request', async () => {
    const secret = new Error('secret');
    const { call, logged } = await serve({ live: () => Promise.reject(secret) });
    const found = await problemOf(await call('/api/live'));
    expect(found).toMatchObject({ status: 500, code: 'internal-error' });
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(logged).toEqual([[expect.stringContaining(found.requestId), secret]]);
  });

  test('hears when the caller goes, and then answers nobody', async () => {
    let heard: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const caller = new AbortController();
    const { call, logged } = await serve({
      live: (_parameters, signal) =>
        new Promise((_, reject) => {
          caller.abort();
          signal.addEventListener('abort', () => {
            heard?.();
            reject(new QueryCancelled('gone'));
          });
        }),
    });
    const answer = call('/api/live', { signal: caller.signal });
    await expect(answer).rejects.toThrow(/abort/i);
    await gone;
    expect(logged).toEqual([]);
  });

  test.each([
    ['lacks something', {}],
    ['holds something else', { status: 'dead' }],
    ['holds more', { status: 'live', secret: 1 }],
  ])('whose answer %s is found out where answers are validated', async (_, answer) => {
    const live = (async () => answer) as unknown as Answerers['live'];
    const strict = await serve({ live }, true);
    expect(await problemOf(await strict.call('/api/live'))).toMatchObject({ code: 'internal-error' });
    expect(strict.logged).toHaveLength(1);
  });
});

describe('an endpoint that streams', () => {
  const end: StreamedLine<'paths'> = {
    part: 'end',
    total: { value: 0, exact: true },
    searchedTo: 4,
    complete: true,
    noPath: null,
    notes: [],
    queries: [],
  };
  const ask: RequestInit = {
    ...json('{"from": "a", "to": "b"}'),
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
  };
  const linesOf = async (response: Response) =>
    (await response.text())
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));

  test('sends each line as soon as it is there', async () => {
    let goOn: (() => void) | undefined;
    const seen = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { call } = await serve({}, true, {
      async *paths() {
        yield end;
        await seen;
        yield { ...end, searchedTo: 5 };
      },
    });
    const response = await call('/api/paths', ask);
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(JSON.parse(new TextDecoder().decode(first?.value))).toEqual(end);
    goOn?.();
    const second = await reader?.read();
    expect(JSON.parse(new TextDecoder().decode(second?.value))).toEqual({ ...end, searchedTo: 5 });
  });

  test('and fails before the first line is a problem, and after it ends with one', async () => {
    const secret = new Error('secret');
    const early = await serve({}, true, {
      // biome-ignore lint/correctness/useYield: it fails before there is anything to say
      async *paths() {
        throw secret;
      },
    });
    expect(await problemOf(await early.call('/api/paths', ask))).toMatchObject({ code: 'internal-error' });
    await server?.close();
    const late = await serve({}, true, {
      async *paths() {
        yield end;
        throw secret;
      },
    });
    const lines = await linesOf(await late.call('/api/paths', ask));
    expect(lines).toEqual([end, { part: 'problem', problem: expect.objectContaining({ status: 500 }) }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(late.logged).toEqual([[expect.any(String), secret]]);
  });

  test('that nobody waits for is ended', async () => {
    let heard: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const { call, logged } = await serve({}, true, {
      async *paths(_parameters, signal) {
        yield end;
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            heard?.();
            reject(new QueryCancelled('gone'));
          });
        });
      },
    });
    const caller = new AbortController();
    const response = await call('/api/paths', { ...ask, signal: caller.signal });
    await response.body?.getReader().read();
    caller.abort();
    await gone;
    expect(logged).toEqual([]);
  });
});
