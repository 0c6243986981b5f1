import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread.ts';

const places = fc
  .array(fc.integer({ min: 12, max: 288 }), { maxLength: 12 })
  .map((all) => all.sort((one, other) => one - other));

it('lets places lie apart within the line, in their order, and leaves alone what has room', () => {
  fc.assert(
    fc.property(places, (all) => {
      const spreadOut = spread(all, 18, 288);
      expect(spreadOut).toHaveLength(all.length);
      spreadOut.forEach((place, nth) => {
        expect(place).toBeLessThanOrEqual(288);
        expect(place - (spreadOut[nth - 1] ?? -Infinity)).toBeGreaterThanOrEqual(18);
      });
      const hasRoom = all.every((place, nth) => place - (all[nth - 1] ?? -Infinity) >= 18);
      if (hasRoom) expect(spreadOut).toEqual(all);
    }),
  );
});
