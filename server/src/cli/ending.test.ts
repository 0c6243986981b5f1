import { expect, test } from 'vitest';
import { Ending } from './ending.ts';

test('ends the last begun first, each once, even after one that fails', async () => {
  const ended: string[] = [];
  const ending = new Ending();
  ending.add(() => void ended.push('database'));
  ending.add(() => Promise.reject(new Error('gone already')));
  ending.add(async () => void ended.push('server'));
  await Promise.all([ending.end(), ending.end()]);
  await ending.end();
  expect(ended).toEqual(['server', 'database']);
});

test('ends at once what is begun too late', async () => {
  const ended: string[] = [];
  const ending = new Ending();
  expect(ending.begun).toBe(false);
  const over = ending.end();
  expect(ending.begun).toBe(true);
  ending.add(() => void ended.push('late'));
  await over;
  expect(ended).toEqual(['late']);
});
