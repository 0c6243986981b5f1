import { describe, expect, it, test } from 'vitest';
import { timeTruth } from '#testing/time-truth.ts';
import { askedBy, readPeriod } from './asked.ts';
import { readEdtf } from './edtf.ts';
import { answerOf, type Recorded } from './held.ts';

const noFilters = { possible: 'include', undated: 'include', contested: 'include', sources: [] } as const;

const allied: Recorded = {
  temporality: 'state',
  begins: null,
  ends: null,
  openEnd: false,
  attested: [],
  evidence: [{ source: 'early', stance: 'asserts' }],
};
const published = [
  { source: 'early', earliest: '2015-11-01', latest: '2015-11-30' },
  { source: 'late', earliest: '2023-01-01', latest: '2023-12-31' },
  { source: 'undated', earliest: null, latest: null },
];
const date = (text: string, ...sources: string[]) => ({ ...readEdtf(text), sources });

function ask(recorded: Recorded, filters: Partial<Parameters<typeof askedBy>[0]>) {
  const asked = askedBy({ ...noFilters, ...filters }, published);
  return asked === null ? null : answerOf(recorded, asked);
}

test.each(timeTruth)(
  '$temporality from "$begins" to "$ends", attested $attested, $question $date: $answer',
  ({ temporality, begins, ends, attested, question, date: asked, answer }) => {
    const recorded: Recorded = {
      ...allied,
      temporality,
      begins: begins === null ? null : date(begins),
      ends: ends === null ? null : date(ends),
      attested: attested.map((text) => ({ source: 'early', ...readEdtf(text) })),
    };
    const given = ask(recorded, { [question]: asked });
    expect(given === 'undated' ? 'may' : given).toBe(answer);
  },
);

describe('what is asked', () => {
  it('is nothing where nothing restricts', () => {
    expect(askedBy({ ...noFilters, possible: 'exclude' }, [])).toBeNull();
  });

  it('is a period only of two dates that there are, in their order', () => {
    expect(readPeriod('1940/1945-08')).toEqual({ first: '1940-01-01', last: '1945-08-31' });
    expect(readPeriod('../..')).toEqual({ first: '', last: '9999-12-31' });
    for (const wrong of ['1940', '1945/1940', '2023-02-30/..', '1940/1945/1950', '/', '../', '1940?/1945'])
      expect(readPeriod(wrong)).toBeUndefined();
  });

  it('can be whether there is a date at all', () => {
    const undated = { undated: 'exclude' } as const;
    expect(ask(allied, undated)).toBe('undated');
    expect(ask({ ...allied, begins: date('[..1910]') }, undated)).toBe('holds');
    expect(ask({ ...allied, temporality: 'timeless' }, undated)).toBe('holds');
    expect(ask({ ...allied, openEnd: true }, undated)).toBe('undated');
    expect(ask({ ...allied, ends: date('..') }, undated)).toBe('undated');
    expect(ask({ ...allied, ends: date('2019') }, undated)).toBe('holds');
  });
});

describe('what sources tell', () => {
  const suspended: Recorded = {
    ...allied,
    begins: date('2016', 'early'),
    ends: date('2019', 'late'),
    attested: [
      { source: 'early', ...readEdtf('2017') },
      { source: 'late', ...readEdtf('2018') },
    ],
    evidence: [
      { source: 'early', stance: 'asserts' },
      { source: 'late', stance: 'reports' },
      { source: 'third', stance: 'denies' },
    ],
  };

  it('counts as far as they are relied on', () => {
    expect(ask(suspended, { asOf: '2022' })).toBe('not');
    expect(ask(suspended, { asOf: '2022', sources: ['early'] })).toBe('may');
    expect(ask(suspended, { asOf: '2017', sources: ['early'] })).toBe('may');
    expect(ask(suspended, { asOf: '2017', sources: ['early', 'late'] })).toBe('holds');
    expect(ask(suspended, { asOf: '2015', sources: ['late'] })).toBe('may');
  });

  it('is nothing where only a denial is left', () => {
    expect(ask(suspended, { sources: ['third'] })).toBe('not');
    expect(ask(suspended, { sources: ['early'] })).toBe('holds');
    expect(ask({ ...suspended, evidence: [] }, { sources: ['early'] })).toBe('not');
  });

  it('is known from the day by which a source was published for sure', () => {
    expect(ask(suspended, { knownBy: '2015-11' })).toBe('holds');
    expect(ask(suspended, { knownBy: '2015-10' })).toBe('not');
    expect(ask(suspended, { knownBy: '2022', asOf: '2022' })).toBe('may');
    expect(ask(suspended, { knownBy: '2023', asOf: '2022' })).toBe('not');
  });

  it('may be known where a source has no date, or none is named', () => {
    const onlyBy = (...sources: string[]): Recorded => ({
      ...allied,
      evidence: sources.map((source) => ({ source, stance: 'asserts' })),
    });
    expect(ask(onlyBy('late'), { knownBy: '2022' })).toBe('not');
    expect(ask(onlyBy('undated'), { knownBy: '2022' })).toBe('may');
    expect(ask(onlyBy('late', 'undated'), { knownBy: '2022' })).toBe('may');
    expect(ask(onlyBy('early', 'undated'), { knownBy: '2022' })).toBe('holds');
    expect(ask(onlyBy(), { knownBy: '2022' })).toBe('may');
    expect(ask(onlyBy('undated'), { knownBy: '2022', sources: ['early'] })).toBe('not');
  });
});
