import { describe, expect, test } from 'vitest';
import type { FiltersGiven } from '#contract/http/index.ts';
import { toFilterParameters } from './filters.ts';
import { bareProfile, someProfile } from './testing/profile.ts';

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

describe('time and evidence asked', () => {
  const asked = (filters: FiltersGiven) => toFilterParameters(filters, someProfile).asked;

  test('are nothing where none is asked', () => {
    expect(asked({ types: ['ALLY_OF'], possible: 'exclude' })).toBeNull();
  });

  test('are put in the terms of the graph', () => {
    expect(asked({ asOf: '2019-02', possible: 'exclude' })).toMatchObject({
      what: 'asOf',
      first: '2019-02-01',
      last: '2019-02-28',
      accepted: ['holds'],
      occurrences: ['MET'],
      timeless: ['LOCATED_IN'],
      begins: [
        {
          property: 'begins',
          form: 'bounds',
          earliest: 'beginsEarliest',
          latest: 'beginsLatest',
          isEnd: false,
        },
      ],
      text: 'stored',
      begunBy: '2019-02-01',
      lastedTo: '2019-02-28',
      emptyEnd: ['', '~'],
      endsBefore: false,
      sources: 'sourceKeys',
      beginsSources: 'beginsSources',
      contestedBy: 'contested',
    });
  });

  test('name no property where the graph has none', () => {
    const { asked: bare } = toFilterParameters({ asOf: '2019' }, bareProfile);
    expect(bare).toMatchObject({ begins: [], ends: [], attested: [], sources: null, contestedBy: null });
  });
});
