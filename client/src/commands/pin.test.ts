import { expect, test } from 'vitest';
import { noTarget } from '#state/target.ts';
import { pin } from './pin.ts';

test('what is said of several nodes is said of several', () => {
  expect(pin.title(noTarget)).toBe('Pin the selected nodes where they stand');
});
