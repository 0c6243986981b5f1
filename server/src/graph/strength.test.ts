import { describe, expect, test } from 'vitest';
import type { Relation } from '#contract/model/index.ts';
import { compareStrength, weakestHop, weaknessOf } from './strength.ts';
import { bareProfile, someProfile, someRelation } from './testing/profile.ts';

const [evidence] = someRelation().evidence;
const undated: Partial<Relation> = {
  time: { begins: null, ends: null, attested: [], basis: 'unknown', answer: null },
};
const oneSource: Partial<Relation> = { evidence: evidence ? [evidence, { ...evidence, paragraph: 9 }] : [] };

const weak: [string, Relation, ReturnType<typeof weaknessOf>][] = [
  ['no source', someRelation({ ref: 'r-6', evidence: [] }), 'no-source'],
  [
    'only a source that denies it',
    someRelation({ ref: 'r-5', evidence: [{ source: 's', paragraph: 1, stance: 'denies' }] }),
    'no-source',
  ],
  ['contested', someRelation({ ref: 'r-4', contested: true, modality: 'opinion' }), 'contested'],
  ['an opinion', someRelation({ ref: 'r-3', modality: 'opinion', ...undated }), 'not-a-fact'],
  ['no date', someRelation({ ref: 'r-2', ...undated, ...oneSource }), 'undated'],
  ['one source, twice', someRelation({ ref: 'r-1', ...oneSource }), 'one-source'],
  ['nothing', someRelation({ ref: 'r-0' }), 'none'],
];

describe('what makes a relation weak', () => {
  test.each(weak)('%s', (_, relation, reason) => {
    expect(weaknessOf(relation, someProfile)).toBe(reason);
  });

  test('a timeless relation lacks no date', () => {
    expect(weaknessOf(someRelation({ ...undated, temporality: 'timeless' }), someProfile)).toBe('none');
  });

  test('what a graph does not record is held against none of its relations', () => {
    expect(weaknessOf(someRelation({ ...undated, evidence: [], modality: null }), bareProfile)).toBe('none');
  });
});

describe('the strongest first', () => {
  test('by weakness, then by sources, then by ref', () => {
    const third = { source: 'third', paragraph: null, stance: 'asserts' as const };
    const more = someRelation({ ref: 'r-z', evidence: [...someRelation().evidence, third] });
    const same = someRelation({ ref: 'r-00' });
    const relations = [...weak.map(([, relation]) => relation), same, more];
    expect(relations.sort(compareStrength(someProfile)).map(({ ref }) => ref)).toEqual([
      'r-z',
      'r-0',
      'r-00',
      'r-1',
      'r-2',
      'r-3',
      'r-4',
      'r-5',
      'r-6',
    ]);
  });
});

describe('the weakest hop', () => {
  const hops = (...positions: number[]) => positions.flatMap((position) => weak[position]?.[1] ?? []);

  test('is the weakest, the first of several', () => {
    expect(weakestHop(hops(6, 4, 5, 4), someProfile)).toEqual({
      hop: 1,
      reason: 'undated',
      modality: null,
      words: 'undated',
    });
  });

  test('is none where all are strong, or there is no hop', () => {
    const none = { hop: 0, reason: 'none', modality: null, words: '' };
    expect(weakestHop(hops(6, 6), someProfile)).toEqual(none);
    expect(weakestHop([], someProfile)).toEqual(none);
  });

  test('says what it is where it is not told as a fact, and what may not have held', () => {
    const plan = someRelation({ modality: 'plan' });
    expect(weakestHop([plan], someProfile)).toMatchObject({ modality: 'plan', words: 'a plan' });
    const { time } = someRelation();
    const possible = someRelation({ time: { ...time, answer: 'may' } });
    expect(weakestHop([someRelation(), possible], someProfile)).toMatchObject({ hop: 1, reason: 'may' });
  });
});
