import { expect, test } from 'vitest';
import { lastLine, progressOf } from './image.ts';

test('layers are counted as they come, and told now and then', () => {
  const said: string[] = [];
  let now = 0;
  const progress = progressOf(
    (text) => said.push(text),
    () => now,
  );
  progress('5.26-community: Pulling from library/neo4j\n');
  progress('a1b2c3d4e5f6: Pulling fs layer\n0123456789ab: Pulling fs layer\n');
  now = 6_000;
  progress('a1b2c3d4e5f6: Download complete\n');
  progress('a1b2c3d4e5f6: Pull complete\n');
  now = 12_000;
  progress('ba9876543210: Already exists\n');
  expect(said).toEqual(['0 of 2 layers', '2 of 3 layers']);
});

test('what Docker says last is told in one line', () => {
  expect(lastLine('Pulling …\nError response from daemon: no such host\n')).toBe('no such host');
  expect(lastLine(`Error: ${'x'.repeat(300)}`)).toHaveLength(160);
  expect(lastLine('')).toBe('');
});
