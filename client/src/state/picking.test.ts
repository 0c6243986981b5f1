import { expect, test } from 'vitest';
import { cancelPicking, deliverPick, pickNode, usePicking } from './picking.ts';

test('the node that is clicked next goes to whoever asked', async () => {
  const picked = pickNode('where the path starts');
  expect(usePicking.getState().purpose).toBe('where the path starts');
  expect(deliverPick('japan')).toBe(true);
  expect(await picked).toBe('japan');
  expect(usePicking.getState().purpose).toBeNull();
});

test('a click that nobody waits for is just a click', () => {
  expect(deliverPick('japan')).toBe(false);
  expect(cancelPicking()).toBe(false);
});

test('giving up, and somebody else asking, end it without a node', async () => {
  const first = pickNode('one');
  const second = pickNode('other');
  expect(await first).toBeNull();
  cancelPicking();
  expect(await second).toBeNull();
});
