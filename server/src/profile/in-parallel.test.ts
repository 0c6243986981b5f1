import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParallel } from './in-parallel.ts';

describe('work for each item', () => {
  test('gives results in order, a few at once, each item once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }), async (delays) => {
        let running = 0;
        let most = 0;
        const results = await inParallel([...delays.entries()], async ([place, delay]) => {
          running += 1;
          most = Math.max(most, running);
          for (let turn = 0; turn < delay; turn += 1) await Promise.resolve();
          running -= 1;
          return place;
        });
        expect(results).toEqual([...delays.keys()]);
        expect(most).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('ends with the first failure', async () => {
    const failing = inParallel([1, 2, 3], (item) =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(),
    );
    await expect(failing).rejects.toThrow('two');
  });
});
