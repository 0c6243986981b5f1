import fc from 'fast-check';
import type { DateForm, SpanRole } from '#contract/model/index.ts';
import { readEdtf, UnreadableDate } from '#contract/model/index.ts';

/** A value as the database is to hold it: text says how to make a temporal value of it. */
export interface StoredDate {
  readonly as: 'plain' | 'date' | 'datetime' | 'localdatetime' | 'float';
  readonly value: string | number | boolean | readonly string[];
}

/** A relation to be made for a test: plain properties, and values that must be made in the database. */
export interface DatedRelation {
  readonly type: 'STATE' | 'OCCURRENCE' | 'TIMELESS';
  readonly properties: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly dates: Readonly<Record<string, StoredDate | undefined>>;
}

export const sourceKeys = ['early', 'middle', 'late', 'undated'];

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
// Few years, so that dates meet.
const year = fc.integer({ min: 1998, max: 2004 }).map(String);
const month = fc.tuple(year, two(1, 12)).map((parts) => parts.join('-'));
const day = fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-'));
/** A year, a month or a day. */
export const plainDate = fc.oneof(year, month, day);

const range = fc
  .tuple(fc.option(plainDate, { nil: '' }), fc.option(plainDate, { nil: '' }))
  .map(([one, other]) => `[${one}..${other}]`)
  .filter((text) => canBeRead(text));

/** A date as known, without the open end. */
const dateAsKnown = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(plainDate, fc.constantFrom('', '', '?', '~', '%'))
      .map(([text, doubt]) => text + doubt),
  },
  { weight: 1, arbitrary: range },
);
const endAsKnown = fc.oneof(
  { weight: 3, arbitrary: dateAsKnown },
  { weight: 1, arbitrary: fc.constant('..') },
);

const places = fc.array(
  fc
    .record({
      source: fc.constantFrom(...sourceKeys, 'unheard-of'),
      stance: fc.constantFrom('asserts', 'asserts', 'reports', 'denies'),
      attested: fc.option(dateAsKnown, { nil: '' }),
    })
    // Who denies a relation attests no day of it.
    .map((place) => (place.stance === 'denies' ? { ...place, attested: '' } : place)),
  { maxLength: 3 },
);

const someSources = fc.option(fc.array(fc.constantFrom(...sourceKeys), { maxLength: 2 }), { nil: undefined });

const type = fc.constantFrom('STATE', 'STATE', 'STATE', 'OCCURRENCE', 'OCCURRENCE', 'TIMELESS');

const evidence = fc
  .record({
    places,
    beginsSources: someSources,
    endsSources: someSources,
    contested: fc.constantFrom(true, false, undefined),
  })
  .map((given) => ({
    ...(given.contested === undefined ? {} : { contested: given.contested }),
    ...listsOf(given.places),
    ...(given.beginsSources === undefined ? {} : { beginsSources: given.beginsSources }),
    ...(given.endsSources === undefined ? {} : { endsSources: given.endsSources }),
  }));

/** Relations as the loader stores them: dates as known, with day bounds beside them. */
export const storedRelation: fc.Arbitrary<DatedRelation> = fc
  .record({
    type,
    begins: fc.option(dateAsKnown, { nil: undefined }),
    ends: fc.option(endAsKnown, { nil: undefined }),
    evidence,
    places,
  })
  .map(({ type: name, begins, ends, evidence: others, places: told }) => ({
    type: name,
    properties: {
      ...withBounds('begins', begins),
      ...withBounds('ends', ends),
      ...others,
      ...attestedBy(told),
    },
    dates: {},
  }));

/** What a property of each form may hold; some of it cannot be read. */
const valueIn: Readonly<Record<Exclude<DateForm, 'bounds'>, fc.Arbitrary<StoredDate>>> = {
  date: fc.oneof(stored('date', day), stored('plain', fc.constantFrom('2001-02-30', 'soon'))),
  datetime: fc.oneof(
    stored(
      'datetime',
      day.map((text) => `${text}T23:30:00+09:00`),
    ),
    stored(
      'localdatetime',
      day.map((text) => `${text}T00:00:00`),
    ),
    stored(
      'plain',
      day.map((text) => `${text}T10:00:00Z`),
    ),
  ),
  year: fc.oneof(
    stored('plain', fc.integer({ min: 1998, max: 2004 })),
    stored('float', fc.integer({ min: 1998, max: 2004 })),
    stored('plain', fc.constantFrom('1999', '2001?', '476', 33, 20010, -44)),
  ),
  text: fc.oneof(
    stored('plain', endAsKnown),
    stored(
      'plain',
      fc.constantFrom(
        '2001-99-99',
        '2001-05-00',
        '2002-XX',
        '0000-00-00',
        ' 2001 ',
        '2001-02-29',
        '..',
        'soon',
        '',
        true,
      ),
    ),
    stored('plain', fc.constantFrom(['2001', '2002'], ['2001'])),
    stored('date', day),
  ),
};

/** Relations of a graph that nobody prepared, with dates in properties of each form. */
export const foreignRelation: fc.Arbitrary<DatedRelation> = fc
  .record({
    type,
    evidence,
    dates: fc.record(
      Object.fromEntries(
        Object.entries(valueIn).flatMap(([form, value]) => [
          [`${form}Begin`, value],
          [`${form}End`, value],
        ]),
      ),
      { requiredKeys: [] },
    ),
    attested: fc.option(fc.array(fc.oneof(dateAsKnown, fc.constant('')), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
  })
  .map(({ type: name, evidence: others, dates, attested }) => ({
    type: name,
    properties: { ...others, ...(attested === undefined ? {} : { seen: attested }) },
    dates,
  }));

/** Which of those properties say when. */
export const foreignSpan: fc.Arbitrary<SpanRole> = fc.record({
  begins: fc
    .uniqueArray(fc.constantFrom('date', 'datetime', 'year', 'text'), { minLength: 1, maxLength: 2 })
    .map(named('Begin')),
  ends: fc
    .uniqueArray(fc.constantFrom('date', 'datetime', 'year', 'text'), { maxLength: 2 })
    .map(named('End')),
  attested: fc.constantFrom([], [{ property: 'seen', form: 'text' as const }]),
  endIs: fc.constantFrom('last-day', 'first-day-after'),
  emptyEnd: fc.constantFrom('unknown', 'open'),
  basis: fc.constant(null),
});

function named(ending: string) {
  return (forms: Exclude<DateForm, 'bounds'>[]) => forms.map((form) => ({ property: form + ending, form }));
}

function stored(as: StoredDate['as'], value: fc.Arbitrary<StoredDate['value']>): fc.Arbitrary<StoredDate> {
  return value.map((each) => ({ as, value: each }));
}

function withBounds(name: string, date: string | undefined): Record<string, string> {
  if (date === undefined) return {};
  const { earliest, latest } = readEdtf(date);
  return {
    [name]: date,
    ...(earliest === null ? {} : { [`${name}Earliest`]: earliest }),
    ...(latest === null ? {} : { [`${name}Latest`]: latest }),
  };
}

interface Place {
  readonly source: string;
  readonly stance: string;
  readonly attested: string;
}

function listsOf(told: readonly Place[]): Record<string, string[]> {
  if (told.length === 0) return {};
  return { sourceKeys: told.map(({ source }) => source), sourceStances: told.map(({ stance }) => stance) };
}

function attestedBy(told: readonly Place[]): Record<string, string[]> {
  const read = (text: string) => (text === '' ? { earliest: null, latest: null } : readEdtf(text));
  return {
    ...listsOf(told),
    attested: told.map(({ attested }) => attested),
    attestedEarliest: told.map(({ attested }) => read(attested).earliest ?? ''),
    attestedLatest: told.map(({ attested }) => read(attested).latest ?? ''),
  };
}

function canBeRead(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof UnreadableDate) return false;
    throw error;
  }
}
