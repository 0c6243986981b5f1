import { routes } from 'entente/contract/http/routes.ts';
import { expect, test } from 'vitest';
import { toRequest } from './request.ts';

test('what the path names goes there, safely; the rest of a GET into the query string, lists repeated', () => {
  expect(toRequest(routes.neighbors, { ref: '4:a/b:7', types: ['ALLY_OF', 'A&B'], limit: 10 })).toEqual({
    method: 'GET',
    address: '/api/nodes/4%3Aa%2Fb%3A7/neighbors?types=ALLY_OF&types=A%26B&limit=10',
    body: null,
  });
});

test('what is undefined or an empty list is not sent in a query string', () => {
  expect(toRequest(routes.neighbors, { ref: 'japan', types: [], kinds: undefined }).address).toBe(
    '/api/nodes/japan/neighbors',
  );
});

test('the parameters of a POST are its body', () => {
  expect(toRequest(routes.paths, { from: 'a', to: 'b', types: [] })).toEqual({
    method: 'POST',
    address: '/api/paths',
    body: '{"from":"a","to":"b","types":[]}',
  });
});

test('a call without what its path needs is a mistake', () => {
  expect(() => toRequest(routes.node, {})).toThrow('ref');
});
