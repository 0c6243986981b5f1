import { expect, test } from 'vitest';
import { useTasks, whileBusy } from './busy.ts';

const about = { command: 'expand', title: 'Expanding Japan', refs: ['japan'] };

test('a task is there while it lasts', async () => {
  const result = await whileBusy(about, async () => {
    expect(useTasks.getState().tasks).toMatchObject([about]);
    return 'done';
  });
  expect(result).toBe('done');
  expect(useTasks.getState().tasks).toEqual([]);
});

test('a task that fails is over, and says why', async () => {
  const failing = whileBusy(about, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(useTasks.getState().tasks).toEqual([]);
});

test('ending a task tells its work, and no other', async () => {
  const ended: string[] = [];
  const wait = (name: string) => (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        ended.push(name);
        resolve();
      });
    });
  const first = whileBusy(about, wait('first'));
  const second = whileBusy(about, wait('second'));
  useTasks.getState().tasks[0]?.cancel();
  await first;
  expect(ended).toEqual(['first']);
  useTasks.getState().tasks[0]?.cancel();
  await second;
});
