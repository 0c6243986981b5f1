import { expect, test } from 'vitest';
import { toRequest } from './request.ts';

test('parameters go where the call has them', () => {
  expect(toRequest('neighbors', { ref: '4:a b:1', types: ['A', 'B'], limit: 5 })).toEqual({
    endpoint: 'neighbors',
    method: 'GET',
    path: '/api/nodes/4%3Aa%20b%3A1/neighbors?types=A&types=B&limit=5',
    body: null,
  });
  expect(toRequest('paths', { from: 'a', to: 'b' })).toEqual({
    endpoint: 'paths',
    method: 'POST',
    path: '/api/paths',
    body: '{"from":"a","to":"b"}',
  });
});
