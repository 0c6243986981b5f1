import { expect, test } from 'vitest';
import { isArrow, nodeInDirection } from './arrow-keys.ts';

const positions = new Map([
  ['middle', { x: 0, y: 0 }],
  ['east', { x: 100, y: 10 }],
  ['far east', { x: 300, y: 0 }],
  ['north-east', { x: 70, y: -90 }],
  ['south', { x: 5, y: 80 }],
]);
const go = (key: string, from: string | null) => nodeInDirection(key, from, positions, { x: 0, y: 70 });

test('an arrow goes to the nearest node in its direction', () => {
  expect(go('ArrowRight', 'middle')).toBe('east');
  expect(go('ArrowRight', 'east')).toBe('far east');
  expect(go('ArrowUp', 'middle')).toBe('north-east');
  expect(go('ArrowDown', 'middle')).toBe('south');
});

test('where there is nothing in that direction, one stays', () => {
  expect(go('ArrowLeft', 'middle')).toBeNull();
  expect(go('ArrowRight', 'far east')).toBeNull();
});

test('with nothing to start from, it is the node nearest to the middle of what is seen', () => {
  expect(go('ArrowRight', null)).toBe('south');
  expect(go('ArrowRight', 'no longer shown')).toBe('south');
});

test('only arrows are arrows', () => {
  expect(isArrow('ArrowLeft')).toBe(true);
  expect(isArrow('Enter')).toBe(false);
  expect(isArrow('toString')).toBe(false);
});
