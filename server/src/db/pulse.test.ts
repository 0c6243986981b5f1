import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DatabaseUnavailable } from './errors.ts';
import { Pulse } from './pulse.ts';

const never = () => new Promise<never>(() => undefined);

test('gives up a question while the database says nothing, and tells once', async () => {
  let silences = 0;
  const pulse = new Pulse(never, () => {
    silences += 1;
  });
  const both = await Promise.allSettled([pulse.during(never()), pulse.during(never())]);
  expect(both.map((each) => each.status === 'rejected' && each.reason)).toEqual([
    expect.any(DatabaseUnavailable),
    expect.any(DatabaseUnavailable),
  ]);
  expect(silences).toBe(1);
});

test('gives it up also where signs of life are refused', async () => {
  const pulse = new Pulse(
    () => Promise.reject(new Error('refused')),
    () => undefined,
  );
  await expect(pulse.during(never())).rejects.toThrow(DatabaseUnavailable);
});

test('waits for a slow answer as long as there are signs of life', async () => {
  let asked = 0;
  const pulse = new Pulse(
    async () => {
      asked += 1;
    },
    () => undefined,
  );
  expect(await pulse.during(wait(4_000, 'late'))).toBe('late');
  expect(asked).toBeGreaterThan(1);
});

test('passes on what comes in time, and asks nothing for it', async () => {
  let asked = 0;
  const pulse = new Pulse(
    async () => {
      asked += 1;
    },
    () => undefined,
  );
  expect(await pulse.during(Promise.resolve('quick'))).toBe('quick');
  await expect(pulse.during(Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
  expect(asked).toBe(0);
});
