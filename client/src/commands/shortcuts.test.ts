import { expect, test } from 'vitest';
import { commands } from './all.ts';
import { isPressed } from './shortcuts.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const runBy = (...pressed: Parameters<typeof press>) =>
  commands
    .filter(({ shortcut }) => shortcut !== null && isPressed(shortcut, press(...pressed)))
    .map(({ id }) => id);

test('keys run what they are said to run, with Ctrl and ⌘ alike', () => {
  expect(runBy('z', { ctrlKey: true })).toEqual(['undo']);
  expect(runBy('z', { metaKey: true })).toEqual(['undo']);
  expect(runBy('Z', { ctrlKey: true, shiftKey: true })).toEqual(['redo']);
  expect(runBy('Enter')).toEqual(['expand']);
  expect(runBy('Delete')).toEqual(['remove']);
  expect(runBy('Backspace')).toEqual(['remove']);
  expect(runBy('p')).toEqual(['find-path']);
});

test('plus and minus work with and without Shift', () => {
  expect(runBy('+', { shiftKey: true })).toEqual(['zoom-in']);
  expect(runBy('=')).toEqual(['zoom-in']);
  expect(runBy('-')).toEqual(['zoom-out']);
});

test('with Shift a letter is another key, and so is Enter', () => {
  expect(runBy('h')).toEqual(['hide']);
  expect(runBy('H', { shiftKey: true })).toEqual(['show-hidden']);
  expect(runBy('Enter', { shiftKey: true })).not.toContain('expand');
});

test('a key held with Alt, or a letter with Ctrl, is not ours', () => {
  expect(runBy('Enter', { altKey: true })).toEqual([]);
  expect(runBy('p', { ctrlKey: true })).toEqual([]);
});

test('no two commands have the same id or shortcut', () => {
  const ids = commands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const shortcuts = commands.flatMap(({ shortcut }) => shortcut ?? []);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});
