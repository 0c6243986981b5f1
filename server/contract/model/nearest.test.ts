import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['South-Korea', 'japan', 'north-korea'];

it.each([
  ['japn', 'japan'],
  ['JAPAN', 'japan'],
  ['souht-korea', 'South-Korea'],
  ['nort-korea', 'north-korea'],
  ['japan', 'japan'],
])('takes %j for %j', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

it.each(['china', 'x', ''])('takes %j for none of them', (name) => {
  expect(nearest(name, known)).toBeUndefined();
});
