import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

test('what was packed comes out again, and may stand in an address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpack(packed)).toBe(text);
    }),
  );
});

test('what is cut off or was never packed is nothing', async () => {
  const packed = await pack('a text that is long enough to be cut off in the middle');
  expect(await unpack(packed.slice(0, -9))).toBeNull();
  expect(await unpack('%%%')).toBeNull();
  expect(await unpack('AAAA')).toBeNull();
});

test('a few letters that stand for too much are nothing', async () => {
  const packed = await pack(' '.repeat(9_000_000));
  expect(packed.length).toBeLessThan(20_000);
  expect(await unpack(packed)).toBeNull();
});
