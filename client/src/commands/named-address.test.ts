import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedIn } from './named-address.ts';

test('whatever a hash is, it names refs or nothing', () => {
  const ref = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.constantFrom('node', 'relations'), fc.array(ref, { minLength: 1 }), (what, refs) => {
      const hash = `#${what}=${refs.map(encodeURIComponent).join(',')}`;
      expect(namedIn(hash)).toEqual({ what, refs });
    }),
  );
  fc.assert(fc.property(fc.string(), (hash) => void namedIn(`#${hash}`)));
  expect(namedIn('#node=%')).toBeNull();
  expect(namedIn('#view=abc')).toBeNull();
  expect(namedIn('')).toBeNull();
});
