import type { Relation } from 'entente/contract/model/relation.ts';
import { expect, test } from 'vitest';
import { judgeBy } from './judging.ts';
import { type FilterState, noFilters } from './settings.ts';

const day = (text: string) => ({ text, earliest: text, latest: text, sources: [] });

/** Allies from the first day of 2015 to the last of 2018, as one source says. */
const allied: Relation = {
  ref: 'r',
  type: 'ALLY_OF',
  from: 'a',
  to: 'b',
  statement: null,
  temporality: 'state',
  time: {
    begins: '2015-01-01',
    ends: '2018-12-31',
    attested: [],
    basis: 'stated',
    answer: null,
    recorded: { begins: day('2015-01-01'), ends: day('2018-12-31'), openEnd: false, attested: [] },
  },
  polarity: 1,
  modality: 'fact',
  contested: false,
  properties: {},
  evidence: [{ source: 'one', paragraph: 1, stance: 'asserts' }],
  writtenAt: null,
};
const { recorded: _, ...timeless } = allied.time;
const undated: Relation = { ...allied, time: { ...timeless, begins: null, ends: null } };

const passes = { passes: true, answer: null };
const out = { passes: false, answer: null };

test.each<[Partial<FilterState>, Relation, ReturnType<NonNullable<ReturnType<typeof judgeBy>>>]>([
  [{ types: ['ALLY_OF'] }, allied, passes],
  [{ types: ['CLAIMS'] }, allied, out],
  [{ asOf: '2016' }, allied, { passes: true, answer: 'holds' }],
  [{ asOf: '2018-12-31' }, allied, { passes: true, answer: 'holds' }],
  [{ asOf: '2019' }, allied, out],
  [{ during: '2018/2020' }, allied, { passes: true, answer: 'holds' }],
  [{ during: '../2014' }, allied, out],
  [{ asOf: '2016' }, undated, { passes: true, answer: 'may' }],
  [{ asOf: '2016', undated: 'exclude' }, undated, { passes: false, answer: 'may' }],
  [{ asOf: '2016', possible: 'exclude' }, undated, { passes: false, answer: 'may' }],
  [{ undated: 'exclude' }, allied, passes],
  [{ contested: 'only' }, allied, out],
  [{ contested: 'only' }, { ...allied, contested: true }, passes],
  [{ contested: 'exclude' }, { ...allied, contested: true }, out],
  [{ sources: ['one'] }, allied, passes],
  [{ sources: ['other'] }, allied, out],
  [{ sources: ['other'] }, { ...allied, evidence: [] }, out],
])('%j judges', (filters, relation, judgement) => {
  expect(judgeBy({ ...noFilters, ...filters })?.(relation)).toEqual(judgement);
});

test('where nothing is asked, nothing is looked at', () => {
  expect(judgeBy(noFilters)).toBeNull();
});
