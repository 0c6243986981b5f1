import { expect, test } from 'vitest';
import { serve } from '#api/testing/serve.ts';
import { call } from './call.ts';

test('an answer comes back as it is', async () => {
  await serve((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ status: 'live', asked: request.url }));
  });
  expect(await call('live', {})).toEqual({ status: 'live', asked: '/api/live' });
});

test('a body is sent as JSON', async () => {
  await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify([request.headers['content-type'], JSON.parse(body)]));
  });
  expect(await call('nodes', { refs: ['japan'] })).toEqual(['application/json', { refs: ['japan'] }]);
});

test('a problem names code, field and remedy', async () => {
  await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'application/problem+json; charset=utf-8' });
    const problem = {
      code: 'unknown-node',
      status: 404,
      detail: 'There is no node "x".',
      field: 'ref',
      remedy: 'Search for it.',
      requestId: 'q1',
    };
    response.end(JSON.stringify(problem));
  });
  await expect(call('node', { ref: 'x' })).rejects.toMatchObject({
    name: 'ApiProblem',
    code: 'unknown-node',
    status: 404,
    field: 'ref',
    detail: 'There is no node "x".',
    remedy: 'Search for it.',
    requestId: 'q1',
    isPassing: false,
  });
});

test('an answer that is not ours is told as such', async () => {
  await serve((_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' });
    response.end('<h1>Bad gateway</h1>');
  });
  await expect(call('graph', {})).rejects.toMatchObject({
    code: 'unreadable-answer',
    status: 502,
    isPassing: true,
  });
});

test('a server that is away is told as such', async () => {
  await serve((request) => request.socket.destroy());
  await expect(call('graph', {})).rejects.toMatchObject({ code: 'unreachable', isPassing: true });
});

test('ending a call is not a problem', async () => {
  await serve(() => undefined);
  const controller = new AbortController();
  const calling = call('graph', {}, { signal: controller.signal });
  controller.abort();
  await expect(calling).rejects.toMatchObject({ name: 'AbortError' });
});
