import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type EndpointName, endpoints } from '#contract/http/index.ts';
import { check } from './check.ts';
import { inputSchema } from './json-schema.ts';
import { ProblemError } from './problem-error.ts';

const schema = z.strictObject({
  from: z.string().min(1).max(5),
  refs: z.array(z.string().min(2)).max(2).default([]),
  limit: z.int().min(1).max(100).default(20),
  order: z.enum(['up', 'down']).default('up'),
  even: z
    .int()
    .refine((value) => value % 2 === 0, 'Give an even number.')
    .optional(),
  inner: z.strictObject({ deep: z.boolean() }).optional(),
});

function problemWith(sent: unknown) {
  try {
    check({ schema, described: inputSchema(schema) }, sent);
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, field: error.field, remedy: error.remedy };
    throw error;
  }
  return null;
}

describe('what was sent', () => {
  test('is filled in with what is usual', () => {
    expect(check({ schema, described: inputSchema(schema) }, { from: 'a' })).toEqual({
      from: 'a',
      refs: [],
      limit: 20,
      order: 'up',
    });
  });

  test.each([
    [{}, 'missing-parameter', 'from', 'Give a text of 1 to 5 characters.'],
    [{ from: '' }, 'invalid-parameter', 'from', 'Give a text of 1 to 5 characters.'],
    [{ from: 3 }, 'invalid-parameter', 'from', 'Give a text of 1 to 5 characters.'],
    [{ from: ['a', 'b'] }, 'invalid-parameter', 'from', 'Give a text of 1 to 5 characters.'],
    [{ from: 'a', limit: 0 }, 'invalid-parameter', 'limit', 'Give a whole number from 1 to 100.'],
    [{ from: 'a', limit: '7' }, 'invalid-parameter', 'limit', 'Give a whole number from 1 to 100.'],
    [{ from: 'a', order: 'over' }, 'invalid-parameter', 'order', 'Give one of "up", "down".'],
    [
      { from: 'a', refs: ['ab', ''] },
      'invalid-parameter',
      'refs[1]',
      'Give a text of at least 2 characters.',
    ],
    [
      { from: 'a', refs: ['ab', 'ab', 'ab'] },
      'invalid-parameter',
      'refs',
      'Give a list of at most 2 items, each a text of at least 2 characters.',
    ],
    [{ from: 'a', even: 3 }, 'invalid-parameter', 'even', 'Give an even number.'],
    [{ from: 'a', inner: {} }, 'missing-parameter', 'inner.deep', 'Give true or false.'],
    [
      { from: 'a', inner: { deep: true, more: 1 } },
      'unknown-parameter',
      'inner.more',
      'Leave it out. Known here: "deep".',
    ],
    [
      { from: 'a', form: 'b' },
      'unknown-parameter',
      'form',
      'Leave it out. Known here: "from", "refs", "limit", "order", "even", "inner".',
    ],
  ])('%j: %s at %s', (sent, code, field, remedy) => {
    expect(problemWith(sent)).toEqual({ code, field, remedy });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('may not hold %s', (name) => {
    const sent: unknown = JSON.parse(`{"from":"a","${name}":{"limit":1}}`);
    expect(problemWith(sent)).toMatchObject({ code: 'unknown-parameter', field: name });
    expect(({} as { limit?: number }).limit).toBeUndefined();
  });

  test('whatever it is, is right or gives a problem that says what to do', () => {
    const bodies = (Object.keys(endpoints) as EndpointName[]).flatMap((name) => endpoints[name].body ?? []);
    const names = bodies.flatMap((body) => Object.keys(body.shape));
    const sent = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...bodies), sent, (body, value) => {
        try {
          check({ schema: body, described: inputSchema(body) }, value);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
          expect(error).toMatchObject({
            code: expect.stringMatching(/^(unknown|missing|invalid)-parameter$/),
            field: expect.stringMatching(/./),
            remedy: expect.stringMatching(/^(Give|Leave) .+\.$/),
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
