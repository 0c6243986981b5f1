import { describe, expect, test } from 'vitest';
import { sentenceOf } from './sentence.ts';
import { someProfile, someRelation } from './testing/profile.ts';

const japan = { ref: 'japan', caption: 'Japan' };
const us = { ref: 'us', caption: 'United States' };
const island = { ref: 'island', caption: 'the island' };

const numberOf = (source: string) => ['kim-2019', 'smith-2020', 'no'].indexOf(source) + 1;

describe('a path as a sentence', () => {
  test('reads along the arrow and against it, with places in the sources', () => {
    const allied = someRelation();
    const disputed = someRelation({ type: 'DISPUTES', from: 'us', to: 'island', evidence: [] });
    expect(
      sentenceOf(
        [
          { from: japan, to: us, relations: [allied] },
          { from: us, to: island, relations: [disputed] },
        ],
        someProfile,
        numberOf,
      ),
    ).toBe('Japan is allied with United States [1 ¶12; 2 ¶3]; United States disputes the island.');
    expect(sentenceOf([{ from: island, to: us, relations: [disputed] }], someProfile, numberOf)).toBe(
      'the island is disputed by United States.',
    );
  });

  test('says what is less than a fact, what is contested, and how much more there is', () => {
    const place = { source: 'kim-2019', paragraph: null, stance: 'asserts' as const };
    const planned = someRelation({
      modality: 'plan',
      contested: true,
      evidence: [place, place, { source: 'no', paragraph: 1, stance: 'denies' }],
    });
    expect(
      sentenceOf(
        [{ from: japan, to: us, relations: [planned, someRelation(), someRelation()] }],
        someProfile,
        numberOf,
      ),
    ).toBe('Japan is allied with United States (plan) (contested) [1] and 2 more relations.');
  });

  test('reads a type that the profile does not know from its name', () => {
    const strange = someRelation({ type: 'SAT_NEXT_TO', evidence: [] });
    expect(sentenceOf([{ from: japan, to: us, relations: [strange] }], someProfile, numberOf)).toBe(
      'Japan sat next to United States.',
    );
    expect(sentenceOf([{ from: us, to: japan, relations: [strange] }], someProfile, numberOf)).toBe(
      'United States (sat next to, seen from the other end) Japan.',
    );
  });
});
