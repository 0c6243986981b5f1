import { describe, expect, test } from 'vitest';
import type { FiltersGiven } from '#contract/http/index.ts';
import { toFilterParameters } from './filters.ts';
import { toRelation } from './relation.ts';
import { bareProfile, someProfile } from './testing/profile.ts';

const row = {
  id: '5:abc:1',
  key: 'r-one',
  type: 'DISPUTES',
  from: 'japan',
  to: 'dokdo',
  properties: {
    key: 'r-one',
    statement: 'It is disputed.',
    modality: 'opinion',
    contested: true,
    polarity: 0,
    polarityReason: 'a mere note',
    begins: '[..1910]',
    beginsLatest: '1910-12-31',
    beginsSources: ['kim-2019'],
    basis: 'inferred',
    attested: ['2015-11', '', '2015-11'],
    attestedEarliest: ['2015-11-01', '', '2015-11-01'],
    attestedLatest: ['2015-11-30', '', '2015-11-30'],
    sourceKeys: ['kim-2019'],
    sourceParagraphs: [2],
    sourceStances: ['asserts'],
    writtenAt: 'seed/relations/claims.yaml:12',
    share: 0.5,
  },
};

describe('a relation', () => {
  test('shows each thing once, in its place', () => {
    expect(toRelation(row, someProfile)).toEqual({
      ref: 'r-one',
      type: 'DISPUTES',
      from: 'japan',
      to: 'dokdo',
      statement: 'It is disputed.',
      temporality: 'state',
      time: {
        begins: '[..1910]',
        ends: null,
        attested: ['2015-11'],
        basis: 'inferred',
        answer: null,
        recorded: {
          begins: { text: '[..1910]', earliest: null, latest: '1910-12-31', sources: ['kim-2019'] },
          ends: null,
          openEnd: false,
          attested: [
            { source: 'kim-2019', text: '2015-11', earliest: '2015-11-01', latest: '2015-11-30' },
            { source: null, text: '2015-11', earliest: '2015-11-01', latest: '2015-11-30' },
          ],
        },
      },
      polarity: 0,
      modality: 'opinion',
      contested: true,
      properties: { polarityReason: 'a mere note', share: 0.5 },
      evidence: [{ source: 'kim-2019', paragraph: 2, stance: 'asserts' }],
      writtenAt: 'seed/relations/claims.yaml:12',
    });
  });

  test('has what its type says where it says nothing, or nothing that can be read', () => {
    const silent = toRelation(
      { ...row, key: null, properties: { polarity: 7, modality: 'guess' } },
      someProfile,
    );
    expect(silent).toMatchObject({ ref: '5:abc:1', polarity: -1, modality: null, contested: false });
    expect(silent.time).toEqual({ begins: null, ends: null, attested: [], basis: 'unknown', answer: null });
    expect(toRelation({ ...row, type: 'LOCATED_IN' }, someProfile).temporality).toBe('timeless');
    expect(toRelation({ ...row, type: 'UNHEARD_OF' }, someProfile).temporality).toBe('state');
  });

  test('shows the dates that stand on the sources relied on, and what it answers', () => {
    const asked = (filters: FiltersGiven) => toFilterParameters(filters, someProfile).asked;
    const timeOf = (filters: FiltersGiven) => toRelation(row, someProfile, asked(filters)).time;
    expect(timeOf({ asOf: '2015-11' })).toMatchObject({ begins: '[..1910]', answer: 'may' });
    expect(timeOf({ asOf: '2014' })).toMatchObject({ answer: 'holds' });
    expect(timeOf({ sources: ['kim-2019'] })).toMatchObject({ begins: '[..1910]', answer: null });
    const onOthers = timeOf({ sources: ['lee-2020'] });
    expect(onOthers).toMatchObject({ begins: null, attested: [], answer: null });
    expect(onOthers.recorded?.begins?.text).toBe('[..1910]');
  });

  test('is contested where it is not marked, but has sources on both sides', () => {
    const contested = (properties: Record<string, string[] | boolean>) =>
      toRelation({ ...row, properties }, someProfile).contested;
    expect(contested({ sourceStances: ['asserts', 'denies'] })).toBe(true);
    expect(contested({ sourceStances: ['reports', 'denies'] })).toBe(false);
    expect(contested({ sourceStances: ['asserts', 'denies'], contested: false })).toBe(false);
  });

  test('of a graph of which nothing is known keeps all its properties', () => {
    expect(toRelation(row, bareProfile)).toMatchObject({
      statement: null,
      evidence: [],
      writtenAt: null,
      properties: row.properties,
    });
  });
});
