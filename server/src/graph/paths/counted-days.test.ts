import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, type Recorded, type Relation, type Reliance, readEdtf } from '#contract/model/index.ts';
import { someRelation } from '#graph/testing/profile.ts';
import { countedDays, lastRecorded } from './counted-days.ts';
import { type Days, dayNumber } from './days.ts';

const all: Reliance = { all: true, only: null, except: [], sourceless: true };
const onlyEarly: Reliance = { all: false, only: ['early'], except: [], sourceless: false };

const text = fc.constantFrom(
  '2001',
  '2002-06',
  '2002-06-15',
  '2003?',
  '[..2002]',
  '[2001..]',
  '[2001..2003]',
  '2004',
);
const date = fc.option(text).map((known) => known && { text: known, ...readEdtf(known) });
const sources = fc.subarray(['early', 'late']);
const recorded = fc
  .record({
    temporality: fc.constantFrom('state' as const, 'occurrence' as const, 'timeless' as const),
    begins: date,
    ends: fc.oneof(date, fc.constant({ text: '..', ...readEdtf('..') })),
    openEnd: fc.boolean(),
    attested: fc.array(fc.tuple(text, fc.constantFrom('early', 'late', null)), { maxLength: 2 }),
    beginsSources: sources,
    evidence: sources,
  })
  .map(
    ({
      begins,
      ends,
      attested,
      beginsSources,
      evidence,
      ...rest
    }): Recorded & Pick<Relation, 'time' | 'evidence'> => {
      const dates = {
        begins: begins && { ...begins, sources: beginsSources },
        ends: ends && { ...ends, sources: [] },
        openEnd: rest.openEnd && ends === null,
        attested: attested.map(([known, source]) => ({ text: known, ...readEdtf(known), source })),
      };
      return {
        ...rest,
        ...dates,
        evidence: evidence.map((source) => ({ source, paragraph: null, stance: 'asserts' as const })),
        time: { ...someRelation().time, recorded: dates },
      };
    },
  );

const has = (days: Days, day: string) => {
  const number = dayNumber(day, 0);
  return days.some(({ first, last }) => first <= number && number <= last);
};
const someDay = fc.constantFrom(
  '2000-12-31',
  '2001-01-01',
  '2002-06-14',
  '2002-06-15',
  '2002-12-31',
  '2003-01-01',
  '2004-05-05',
);

describe('the days on which a relation counts', () => {
  test('are those on which a state, asked for that day, would be said to hold, surely or possibly', () => {
    fc.assert(
      fc.property(
        recorded,
        someDay,
        fc.constantFrom([all], [onlyEarly], [onlyEarly, all]),
        (relation, day, reliances) => {
          fc.pre(relation.temporality !== 'occurrence');
          const { possible, sure } = countedDays(relation, reliances);
          const answer = answerOf(relation, { what: 'asOf', first: day, last: day, relied: reliances });
          if (reliances.length === 1) expect(has(possible, day)).toBe(answer !== 'not');
          else if (answer !== 'not') expect(has(possible, day)).toBe(true);
          expect(has(sure, day)).toBe(answer === 'holds');
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('are those on which an occurrence, asked for in that period, may have happened, or did for sure', () => {
    fc.assert(
      fc.property(recorded, someDay, fc.constantFrom(all, onlyEarly), (relation, day, relied) => {
        fc.pre(relation.temporality === 'occurrence');
        const { possible, sure } = countedDays(relation, [relied]);
        const answer = answerOf(relation, { what: 'during', first: day, last: day, relied: [relied] });
        expect(has(possible, day)).toBe(answer !== 'not');
        expect(has(sure, day)).toBe(answer === 'holds');
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the last day that is recorded', () => {
  const { time } = someRelation();
  const none = { begins: null, ends: null, openEnd: false, attested: [] };
  const dated = (known: string) => ({ text: known, ...readEdtf(known), sources: [] });
  test.each([
    ['of a timeless relation is after all days', 'timeless', none, Number.POSITIVE_INFINITY],
    ['of an undated one is before all days', 'state', none, Number.NEGATIVE_INFINITY],
    ['is that of the end', 'state', { ...none, begins: dated('2001'), ends: dated('2002') }, 20021231],
    ['is that of the begin where no end is known', 'state', { ...none, begins: dated('2001-03') }, 20010331],
    ['is none where it has not ended', 'state', { ...none, ends: dated('..') }, Number.POSITIVE_INFINITY],
  ] as const)('%s', (_, temporality, dates, expected) => {
    expect(lastRecorded({ temporality, time: { ...time, recorded: { ...dates, attested: [] } } })).toBe(
      expected,
    );
  });
});
