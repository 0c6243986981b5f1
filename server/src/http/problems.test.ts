import { describe, expect, test } from 'vitest';
import { problem } from '#contract/http/index.ts';
import { DatabaseUnavailable, QueryTimeout } from '#db/errors.ts';
import { ProblemError } from './problem-error.ts';
import { asProblem, toProblem } from './problems.ts';

const fromBodyParser = (status: number, type: string) => Object.assign(new Error('secret'), { status, type });

describe('an error', () => {
  test.each([
    [new ProblemError('unknown-node', { detail: 'No.', remedy: 'Look.' }), 404, 'unknown-node'],
    [new DatabaseUnavailable('secret'), 503, 'database-unavailable'],
    [new QueryTimeout('secret'), 504, 'query-timeout'],
    [fromBodyParser(413, 'entity.too.large'), 413, 'body-too-large'],
    [fromBodyParser(415, 'encoding.unsupported'), 415, 'wrong-media-type'],
    [fromBodyParser(400, 'entity.parse.failed'), 400, 'invalid-body'],
    [Object.assign(new URIError('secret'), { status: 400 }), 400, 'invalid-parameter'],
    [new TypeError('secret'), 500, 'internal-error'],
    [Object.assign(new Error('secret'), { status: 500 }), 500, 'internal-error'],
    ['secret', 500, 'internal-error'],
    [undefined, 500, 'internal-error'],
  ])('%s is answered with %i %s', (error, status, code) => {
    const sent = toProblem(asProblem(error), 'some-id');
    expect(problem.parse(sent)).toEqual(sent);
    expect(sent).toMatchObject({ status, code, requestId: 'some-id' });
    expect(JSON.stringify(sent)).not.toContain('secret');
  });

  test('of a database that is away says when to come back', () => {
    expect(asProblem(new DatabaseUnavailable('away')).headers).toEqual({ 'Retry-After': '5' });
  });
});
