import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gate } from './gate.ts';

test('never lets in more than it has places, and everybody in the end, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.nat(3), { maxLength: 12 }),
      async (places, turns) => {
        const gate = new Gate(places);
        let inside = 0;
        const order: number[] = [];
        await Promise.all(
          turns.map(async (turn, visitor) => {
            const leave = await gate.enter();
            order.push(visitor);
            inside += 1;
            expect(inside).toBeLessThanOrEqual(places);
            for (let step = 0; step < turn; step += 1) await undefined;
            inside -= 1;
            leave();
            leave();
          }),
        );
        expect(order).toEqual(turns.map((_, visitor) => visitor));
      },
    ),
  );
});

test('one who stays long keeps nobody waiting', async () => {
  const gate = new Gate(1);
  await gate.enter();
  const next = await Promise.race([gate.enter(), wait(10_000, 'still waiting')]);
  expect(next).not.toBe('still waiting');
});
