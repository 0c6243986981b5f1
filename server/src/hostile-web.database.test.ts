import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { problem } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { type Guard, guards } from '#http/guards.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { type HostileRequest, requestText, sendRaw } from '#testing/hostile/request.ts';
import { addressRequests } from '#testing/hostile/web-addresses.ts';
import { bodyRequests } from '#testing/hostile/web-bodies.ts';
import { hostRequests } from '#testing/hostile/web-hosts.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const all: readonly HostileRequest[] = [...hostRequests, ...addressRequests, ...bodyRequests];
const portOf = ({ address }: Served) => Number(new URL(address).port);

describe('hostile requests', () => {
  let folder: string;
  let database: Database;
  let before: string;
  let served: Served;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-hostile-'));
    const page = join(folder, 'page');
    await mkdir(join(page, 'assets'), { recursive: true });
    await writeFile(join(page, 'index.html'), '<div id="page"></div>');
    await writeFile(join(folder, 'package.json'), 'not for others');
    await writeFile(join(page, '.env'), 'not for others');
    database = await useSeedGraph();
    before = await hashOfDatabase(database);
    served = await serveApi(database, { page });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  test.each(all.map((each) => [each.title, each] as const))('%s', async (_, { text, status, code }) => {
    served.errors.length = 0;
    const answer = await sendRaw(portOf(served), text);
    expect(answer.status, `${answer.head}\n${answer.body} ${String(served.errors[0]?.[1])}`).toBe(status);
    if (code !== null) {
      expect(answer.head).toMatch(/content-type: application\/problem\+json/i);
      expect(problem.strict().parse(JSON.parse(answer.body))).toMatchObject({ status, code });
    }
    if (answer.head.includes('X-Request-Id')) expect(answer.head).toMatch(/Content-Security-Policy:.*'none'/);
    expect(answer.head).not.toMatch(/access-control-allow|set-cookie/i);
    for (const secret of ['not for others', inject('connection').password, '.ts:', 'node_modules'])
      expect(answer.body).not.toContain(secret);
  });

  test('leave every object as it is made, and all of the database as it was', async () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('admin' in {}).toBe(false);
    expect(await hashOfDatabase(database)).toBe(before);
  });

  /** Not refused as a mistake of the caller: answered, or worse, a mistake of the server. */
  const isThrough = (status: number) => (status >= 200 && status < 400) || status >= 500;

  test.each(guards)('without the guard "%s" some of them get through', async (guard: Guard) => {
    const open = await serveApi(database, { guardsOff: [guard] });
    try {
      const rows = all.filter((each) => each.guard === guard);
      const through: string[] = [];
      for (const { title, text } of rows)
        if (isThrough((await sendRaw(portOf(open), text)).status)) through.push(title);
      console.log(`Without "${guard}": ${through.length} of ${rows.length} get through`);
      expect(through).not.toEqual([]);
    } finally {
      await open.close();
    }
    expect(await hashOfDatabase(database)).toBe(before);
  });

  test('are so many', () => {
    console.log(`Hostile requests to the web side: ${all.length}`);
    expect(all.length).toBeGreaterThan(70);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });
});

describe('what is meant well', () => {
  test.each([
    ['our own page', { Origin: 'http://{host}' }],
    ['our own page, as browsers say besides', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Dest': 'empty' }],
    ['somebody who typed the address', { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Dest': 'document' }],
    ['somebody who followed a link', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'document' }],
    ['localhost', { Host: 'localhost:4100', Origin: 'http://localhost:4100' }],
    ['IPv6', { Host: '[::1]:4100' }],
    ['another address of this machine', { Host: '192.168.1.20:4100', Origin: 'http://192.168.1.20:4100' }],
    ['its name', { Host: 'graph.example.org', Origin: 'https://graph.example.org' }],
    ['a proxy that calls it by its address', { Origin: 'https://graph.example.org' }],
  ])('is let in: %s', async (_, headers) => {
    const database = await useSeedGraph();
    const served = await serveApi(database, { hosts: ['graph.example.org'] });
    expect(await sendRaw(portOf(served), requestText('GET', '/api/live', headers))).toMatchObject({
      status: 200,
    });
    await served.close();
  });
});
