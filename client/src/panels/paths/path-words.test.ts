import { expect, test } from 'vitest';
import {
  cutInWords,
  eachLength,
  holding,
  timingInWords,
  totalInWords,
  weakestInWords,
} from './path-words.ts';

const path = {
  nodes: ['a', 'b', 'c'],
  hops: [['r'], ['s', 't']],
  sentence: '',
  weakest: { hop: 1, reason: 'one-source' as const, modality: null, words: 'one source only' },
  rank: { length: 2, certainty: 'none' as const, hubness: 0, recency: null, words: '' },
  timing: null,
  alike: 1,
};
const exact = (value: number) => ({ value, exact: true });
const conclusion = {
  total: exact(12),
  searchedTo: 4,
  complete: true,
  noPath: null,
  notes: [],
  queries: [],
};

test('the total names the lengths of the paths, and counts each', () => {
  const one = { lengths: [{ length: 2, total: exact(1) }], conclusion: { ...conclusion, total: exact(1) } };
  expect(totalInWords(one)).toBe('1 path of 2 hops');
  expect(eachLength(one)).toBe('');
  const two = { lengths: [...one.lengths, { length: 4, total: exact(11) }], conclusion };
  expect(totalInWords(two)).toBe('12 paths of 2 to 4 hops');
  expect(eachLength(two)).toBe('1 of 2 hops, 11 of 4');
});

test('as long as the search goes on, and where it was cut, the total is a lower bound', () => {
  const lengths = [{ length: 1, total: exact(3) }];
  expect(totalInWords({ lengths, conclusion: null })).toBe('at least 3 paths of 1 hop');
  const cut = { ...conclusion, total: { value: 1000, exact: false }, complete: false };
  expect(totalInWords({ lengths, conclusion: cut })).toBe('at least 1,000 paths of 1 hop');
  expect(cutInWords(1)).toContain('exact up to 1 hop;');
});

test('the weakest hop is named by its ends', () => {
  expect(weakestInWords(path, (ref) => ref.toUpperCase())).toBe('Weakest between B and C: one source only');
  const strong = { ...path, weakest: { ...path.weakest, reason: 'none' as const, words: '' } };
  expect(weakestInWords(strong, (ref) => ref)).toBeNull();
});

const time = { begins: null, ends: null, attested: [], basis: 'unknown' as const };
const answered = (answers: Readonly<Record<string, 'holds' | 'may' | null>>) =>
  new Map(Object.entries(answers).map(([ref, answer]) => [ref, { time: { ...time, answer } }]));

test('a path may hold where all relations of one of its hops only may', () => {
  expect(holding(path, answered({ r: null, s: null, t: null }))).toBeNull();
  expect(holding(path, answered({ r: 'holds', s: 'may', t: 'holds' }))).toBe('holds');
  expect(holding(path, answered({ r: 'holds', s: 'may', t: 'may' }))).toBe('may');
  const timing = { answer: 'may' as const, days: [], sure: [] };
  expect(holding({ ...path, timing }, answered({ r: null, s: null, t: null }))).toBe('may');
});

test('days common to all hops, or one after the other, are told with those that are sure', () => {
  const days = [{ first: '2016-11-23', last: '2022-12-31' }];
  const sure = [{ first: '2018-12-31', last: '2022-01-01' }];
  expect(timingInWords({ ...path, timing: { answer: 'holds', days, sure } }, 'one-moment')).toBe(
    'Surely from 31 December 2018 to 1 January 2022; possible from 23 November 2016 to 31 December 2022',
  );
  expect(
    timingInWords(
      { ...path, timing: { answer: 'may', days: [{ first: null, last: '2019-05-01' }], sure: [] } },
      'one-moment',
    ),
  ).toBe('Possible until 1 May 2019; on no day for sure');
  const turns = [
    { first: '2015-01-01', last: '2015-01-01' },
    { first: '2019-01-01', last: null },
  ];
  expect(timingInWords({ ...path, timing: { answer: 'holds', days: turns, sure: turns } }, 'in-order')).toBe(
    'Holds on 1 January 2015, then since 1 January 2019',
  );
});
