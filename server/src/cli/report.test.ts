import { expect, test } from 'vitest';
import { reportTo } from './report.ts';

test('a step is one line with its duration, after one for what takes long', async () => {
  let printed = '';
  const report = reportTo((text) => {
    printed += text;
  });
  const result = await report.step('Database', async (announce) => {
    announce('fetching it');
    return { words: 'there', result: 3 };
  });
  expect(result).toBe(3);
  expect(printed).toMatch(/^ {2}Database {4}fetching it …\n {2}Database {4}there +0\.\d s\n$/);
});

test('a step that fails prints nothing of its own', async () => {
  let printed = '';
  const report = reportTo((text) => {
    printed += text;
  });
  const failing = report.step('Database', () => Promise.reject(new Error('disk full')));
  await expect(failing).rejects.toThrow('disk full');
  expect(printed).toBe('');
});
