import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifier } from './identifier.ts';

/** As Neo4j reads a quoted name: codes first, and once; then doubled backticks. */
function readBack(quoted: string): string {
  const decoded = quoted.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  expect(decoded).toMatch(/^`(?:[^`]|``)*`$/s);
  return decoded.slice(1, -1).replaceAll('``', '`');
}

describe('a name in the text of a query', () => {
  test.each([
    ['State', '`State`'],
    ['a`b', '`a``b`'],
    ['a b', '`a b`'],
    ['a\\u0060) DETACH DELETE n //', '`a\\u005Cu0060) DETACH DELETE n //`'],
  ])('%s is written %s', (name, quoted) => {
    expect(identifier(name)).toBe(quoted);
  });

  test('is read back as the name that it was, and ends where it should', () => {
    const parts = fc.constantFrom('`', '\\', '\\u0060', '\\u005C', 'u0060', ' ', '//', '日', 'a');
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(text.length > 0 && !text.includes('\0'));
        expect(readBack(identifier(text))).toBe(text);
      }),
    );
  });

  test.each(['', 'a\0b', 'a'.repeat(16_384)])('cannot be %.20j', (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });
});
