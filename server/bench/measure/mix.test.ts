import { describe, expect, test } from 'vitest';
import type { Case } from './cases.ts';
import { mixOf } from './mix.ts';
import { toRequest } from './request.ts';

const caseOf = (name: string, refs: readonly string[]): Case => ({
  name,
  questions: refs.map((ref) => ({ request: toRequest('node', { ref }), best: null })),
});

describe('the mix of questions', () => {
  const mix = mixOf([caseOf('search', ['a', 'b']), caseOf('node', ['c']), caseOf('start', ['never'])]);

  test('asks each kind as often as it comes, and others not at all', () => {
    const asked = (ref: string) => mix.filter(({ path }) => path.endsWith(`/${ref}`)).length;
    expect([asked('a') + asked('b'), asked('c'), asked('never')]).toEqual([6, 8, 0]);
  });

  test('spreads them', () => {
    const kinds = mix.map(({ path }) => path.endsWith('/c'));
    expect(kinds.slice(0, 7).filter(Boolean).length).toBe(4);
  });
});
