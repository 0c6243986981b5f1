import { expect, test } from 'vitest';
import { serve } from '#api/testing/serve.ts';
import { streamCall } from './stream.ts';

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
  let listening = Promise.resolve();
  const closed = new Promise<void>((resolve) => {
    listening = serve((_, response) => {
      response.on('close', resolve);
      response.write('{"part":"length"}\n');
    });
  });
  await listening;
  for await (const line of streamCall('paths', ends)) {
    expect(line.part).toBe('length');
    break;
  }
  await closed;
});
