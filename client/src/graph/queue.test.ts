import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from './queue.ts';

test('things are taken in order, whenever they were added', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (steps) => {
      const queue = new Queue<number>((one, other) => one - other);
      const waiting: number[] = [];
      for (const step of steps) {
        if (step !== null) {
          queue.add(step);
          waiting.push(step);
          continue;
        }
        waiting.sort((one, other) => one - other);
        expect(queue.first).toBe(waiting[0]);
        expect(queue.take()).toBe(waiting.shift());
      }
    }),
  );
});
