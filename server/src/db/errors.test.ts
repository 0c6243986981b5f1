import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { classify } from './errors.ts';

const thrown = (code: string, message = 'Words.') => new Neo4jError(message, code, 'code', 'words');

test.each([
  ['ServiceUnavailable', 'DatabaseUnavailable'],
  ['Neo.TransientError.Transaction.Outdated', 'DatabaseUnavailable'],
  ['Neo.ClientError.Request.Invalid', 'DatabaseUnavailable'],
  ['Neo.ClientError.Security.Unauthorized', 'DatabaseUnavailable'],
  ['Neo.ClientError.Security.Forbidden', 'NotPermitted'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'QueryTimeout'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QueryTooLarge'],
  ['Neo.ClientError.Statement.SyntaxError', 'Neo4jError'],
])('%s is a %s', (code, name) => {
  const error = thrown(code);
  const found = classify(error);
  expect(found).toMatchObject({ name });
  expect(found === error || (found instanceof Error && found.cause === error)).toBe(true);
});

test('a pool without a free connection is a database that cannot be reached', () => {
  const full = thrown('', 'Connection acquisition timed out in 5000 ms.');
  expect(classify(full)).toMatchObject({ name: 'DatabaseUnavailable' });
});

test('what the driver has not thrown stays as it is', () => {
  const error = new TypeError('Ours.');
  expect(classify(error)).toBe(error);
});
