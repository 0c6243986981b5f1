import { expect, test } from 'vitest';
import { cypherLiteral } from './cypher-literal.ts';

test('lists, texts and numbers are as in JSON', () => {
  expect(cypherLiteral(['a "quoted" word', 3, null, true])).toBe('["a \\"quoted\\" word", 3, null, true]');
});

test('keys of maps are names in backticks', () => {
  expect(cypherLiteral({ 'a`b': { c: [1] } })).toBe('{`a``b`: {`c`: [1]}}');
});
