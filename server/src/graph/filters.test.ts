import { describe, expect, test } from 'vitest';
import { toFilterParameters } from './filters.ts';
import { someProfile } from './testing/profile.ts';

const parameters = (types: string[], families: string[]) =>
  toFilterParameters({ types, families }, someProfile).types;

describe('filters as parameters', () => {
  test('nothing asked restricts nothing', () => {
    expect(parameters([], [])).toBeNull();
  });

  test('types stay as they are, known or not', () => {
    expect(parameters(['ALLY_OF', 'NO_SUCH'], [])).toEqual(['ALLY_OF', 'NO_SUCH']);
  });

  test('families become their types', () => {
    expect(parameters([], ['friends'])).toEqual(['ALLY_OF', 'MET']);
  });

  test('a family that does not exist matches nothing, rather than everything', () => {
    expect(parameters([], ['no-such'])).toEqual([]);
  });

  test('both asked: what satisfies both', () => {
    expect(parameters(['ALLY_OF', 'DISPUTES', 'NO_SUCH'], ['friends'])).toEqual(['ALLY_OF']);
    expect(parameters(['DISPUTES'], ['friends'])).toEqual([]);
  });
});
