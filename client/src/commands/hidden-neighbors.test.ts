import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findHiddenNeighbors } from './hidden-neighbors.ts';

/** A hub with so many neighbors, told in pages by a server of this test. */
const NEIGHBORS = 250;
const asked: string[] = [];
let server: Server;

beforeEach(async () => {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const offset = Number(searchParams.get('offset'));
    const page = Array.from(
      { length: Number(searchParams.get('limit')) },
      (_, index) => offset + index,
    ).filter((number) => number < NEIGHBORS);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        total: { value: NEIGHBORS, exact: true },
        offset,
        nodes: page.map((number) => ({ ref: `n${number}` })),
        relations: page.map((number) => ({ ref: `r${number}`, from: 'hub', to: `n${number}` })),
        queries: [],
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const reach = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(`http://127.0.0.1:${port}${path}`, init));
});

afterEach(() => {
  vi.unstubAllGlobals();
  server.close();
});

const numberOf = (ref: string) => Number(ref.slice(1));
const find = (limit: number, isShown: (ref: string) => boolean, offset = 0) =>
  findHiddenNeighbors({ ref: 'hub', limit, offset }, isShown, new AbortController().signal);

test('one page is asked for where it holds enough', async () => {
  const found = await find(25, () => false);
  expect(found.nodes.map(({ ref }) => ref)).toEqual(Array.from({ length: 25 }, (_, index) => `n${index}`));
  expect(found.relations).toHaveLength(25);
  expect(found).toMatchObject({ total: NEIGHBORS, hasMore: true });
  expect(asked).toHaveLength(1);
});

test('where the best connected are shown already, it goes on to those that are not', async () => {
  const found = await find(25, (ref) => numberOf(ref) < 120);
  expect(found.nodes.map(({ ref }) => ref)).toEqual(
    Array.from({ length: 25 }, (_, index) => `n${index + 120}`),
  );
  // Its relations to what is shown come along.
  expect(found.relations).toHaveLength(120 + 25);
  expect(asked).toHaveLength(2);
});

test('it ends where there are no more', async () => {
  const found = await find(100, (ref) => numberOf(ref) < 240);
  expect(found.nodes).toHaveLength(10);
  expect(found.hasMore).toBe(false);
  expect(asked).toHaveLength(3);
});

test('it can begin further down the list', async () => {
  const found = await find(5, () => false, 200);
  expect(found.nodes[0]?.ref).toBe('n200');
});
