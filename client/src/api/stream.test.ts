import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { streamCall } from './stream.ts';

let server: Server | null = null;

async function serve(answer: RequestListener): Promise<void> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const reach = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(`http://127.0.0.1:${port}${path}`, init));
}

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

const ends = { from: 'a', to: 'b' };

test('lines come one by one, however they are cut on the way, and as they were asked for', async () => {
  const text = '{"part":"length","length":2,"caption":"독도"}\n{"part":"end"}\n';
  await serve((request, response) => {
    response.setHeader('content-type', request.headers.accept ?? '');
    const bytes = Buffer.from(text);
    // In the middle of a sign of three bytes.
    response.write(bytes.subarray(0, 42));
    setTimeout(() => response.end(bytes.subarray(42)), 20);
  });
  const lines = [];
  for await (const line of streamCall('paths', ends)) lines.push(line);
  expect(lines).toEqual([{ part: 'length', length: 2, caption: '독도' }, { part: 'end' }]);
});

test('a refusal is a problem, before any line', async () => {
  await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'application/problem+json' });
    response.end(
      JSON.stringify({ code: 'unknown-node', detail: 'No "a".', remedy: 'Search.', field: 'from' }),
    );
  });
  await expect(streamCall('paths', ends).next()).rejects.toMatchObject({
    code: 'unknown-node',
    field: 'from',
  });
});

test('a connection that breaks is told as such', async () => {
  await serve((_, response) => {
    response.write('{"part":"length"}\n');
    setTimeout(() => response.destroy(), 20);
  });
  const lines = streamCall('paths', ends);
  await lines.next();
  await expect(lines.next()).rejects.toMatchObject({ code: 'unreachable', isPassing: true });
});

test('leaving off reading closes the call', async () => {
  const closed = new Promise<void>((resolve) => {
    void serve((_, response) => {
      response.on('close', resolve);
      response.write('{"part":"length"}\n');
    });
  });
  await expect.poll(() => server?.listening).toBe(true);
  for await (const line of streamCall('paths', ends)) {
    expect(line.part).toBe('length');
    break;
  }
  await closed;
});
