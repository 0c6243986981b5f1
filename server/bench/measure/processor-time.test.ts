import { expect, test } from 'vitest';
import { processorTimeIn } from './processor-time.ts';

test('is read past a name with spaces and brackets in it', () => {
  const stat = '4711 (a ) b) S 1 4711 4711 0 -1 4194560 9 0 0 0 250 50 0 0 20 0 11 0 1 2 3';
  expect(processorTimeIn(stat)).toBe(3_000);
});

test('is unknown where the text is no such line', () => {
  expect(processorTimeIn('nothing')).toBeNull();
});
