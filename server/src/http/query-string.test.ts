import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inputSchema } from './json-schema.ts';
import { readQueryString } from './query-string.ts';

const schema = z.strictObject({
  text: z.string(),
  list: z.array(z.string()),
  numbers: z.array(z.int()),
  whole: z.int(),
  number: z.number(),
  yes: z.boolean(),
});
const read = (query: string) => ({ ...readQueryString(`/api/x?${query}`, inputSchema(schema)) });

describe('a query string', () => {
  test.each([
    ['text=a%20b+c', { text: 'a b c' }],
    ['text=a=b', { text: 'a=b' }],
    ['text=12', { text: '12' }],
    ['text', { text: '' }],
    ['list=a', { list: ['a'] }],
    ['list=a&list=b', { list: ['a', 'b'] }],
    ['numbers=1&numbers=x', { numbers: [1, 'x'] }],
    ['whole=-3', { whole: -3 }],
    ['whole=1.5', { whole: '1.5' }],
    ['whole=1e3', { whole: '1e3' }],
    ['whole=', { whole: '' }],
    ['whole=99999999999999999999', { whole: '99999999999999999999' }],
    ['whole=1&whole=2', { whole: [1, 2] }],
    ['number=1.5', { number: 1.5 }],
    ['yes=true', { yes: true }],
    ['yes=1', { yes: '1' }],
    ['other=1', { other: '1' }],
    ['', {}],
    ['&&', {}],
  ])('%s is read by what its schema says', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test('gives back what was written into it', () => {
    const value = fc.record({
      text: fc.string({ unit: 'binary' }),
      list: fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
      whole: fc.integer(),
      yes: fc.boolean(),
    });
    fc.assert(
      fc.property(value, ({ text, list, whole, yes }) => {
        const query = new URLSearchParams({ text, whole: String(whole), yes: String(yes) });
        for (const item of list) query.append('list', item);
        expect(read(query.toString())).toEqual({ text, list, whole, yes });
      }),
    );
  });

  test('never reaches a prototype', () => {
    const found = readQueryString('/x?__proto__=1&constructor=2&toString=3', inputSchema(schema));
    expect(Object.getPrototypeOf(found)).toBeNull();
    expect(Object.keys(found)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('1');
  });
});
