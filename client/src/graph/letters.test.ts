import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersAt } from './letters.ts';

test('letters can be read at every zoom, and are never a poster', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.03, max: 4, noNaN: true }), (zoom) => {
      const onScreen = lettersAt(zoom) * zoom;
      expect(onScreen).toBeGreaterThan(0.89);
      expect(onScreen).toBeLessThan(1.39);
    }),
  );
});
