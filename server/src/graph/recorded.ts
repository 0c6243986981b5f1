import type { DateProperty, DayBounds, Profile, RecordedDates, SpanRole } from '#contract/model/index.ts';
import { daysOfValue, lastDays, lastDaysOfValue, unreadable } from '#contract/model/index.ts';
import { boundNames } from './asked.ts';
import { firstSet, listOf, type Properties, textOf } from './properties.ts';

/**
 * The dates that a relation records, with the days that they can mean, whatever sources are relied on. The fragments
 * `begins`, `ends` and `attested` read the same in Cypher.
 *
 * @returns `undefined` where none is recorded
 */
export function recordedDates(properties: Properties, profile: Profile): RecordedDates | undefined {
  const span = profile.properties.time?.relations ?? null;
  if (span === null) return undefined;
  const { beginsSources = null, endsSources = null } = profile.properties.evidence ?? {};
  const begins = beginIn(properties, span);
  const ends = endIn(properties, span);
  const attested = attestedDates(properties, span, profile);
  if (begins === null && ends === null && attested.length === 0) return undefined;
  return {
    begins: begins && { ...begins, sources: textsOf(properties, beginsSources) },
    ends: ends && { ...ends, sources: textsOf(properties, endsSources) },
    openEnd: ends === null && span.emptyEnd === 'open',
    attested,
  };
}

/** The dates of a node's own, with the days that they can mean. */
export function datesOfNode(properties: Properties, profile: Profile) {
  const span = profile.properties.time?.nodes ?? null;
  if (span === null) return { begins: null, ends: null };
  return { begins: beginIn(properties, span), ends: endIn(properties, span) };
}

/** The days on which a source can have been published: those on which its node began. */
export function publishedOn(properties: Properties, profile: Profile): DayBounds {
  const begins = profile.properties.time?.nodes?.begins ?? [];
  const { earliest, latest } =
    dateIn(properties, begins, (value, { form }) => daysOfValue(value, form)) ?? unreadable;
  return { earliest, latest };
}

function beginIn(properties: Properties, { begins }: SpanRole): BoundedText | null {
  return dateIn(properties, begins, (value, { form }) => daysOfValue(value, form));
}

function endIn(properties: Properties, { ends, endIs }: SpanRole): BoundedText | null {
  return dateIn(
    properties,
    ends,
    (value, { form }) => lastDaysOfValue(value, form, endIs),
    (days) => lastDays(days, endIs),
  );
}

type BoundedText = DayBounds & { readonly text: string };

function dateIn(
  properties: Properties,
  dates: readonly DateProperty[],
  read: (value: unknown, date: DateProperty) => DayBounds,
  fromBounds: (days: DayBounds) => DayBounds = (days) => days,
): BoundedText | null {
  const date = firstSet(properties, dates);
  if (date === undefined) return null;
  const days =
    date.form === 'bounds' ? fromBounds(storedDays(properties, date)) : read(onlyOne(properties, date), date);
  return { text: writtenAs(properties[date.property]), ...days };
}

/** What a property holds, be it in a list: several values are no one date. */
function onlyOne(properties: Properties, { property }: DateProperty): unknown {
  const values = listOf(properties, property);
  return values.length === 1 ? values[0] : undefined;
}

function storedDays(properties: Properties, { property }: DateProperty): DayBounds {
  const { earliest, latest } = boundNames(property);
  return { earliest: textOf(properties, earliest), latest: textOf(properties, latest) };
}

function attestedDates(properties: Properties, span: SpanRole, profile: Profile): RecordedDates['attested'] {
  const date = firstSet(properties, span.attested);
  if (date === undefined) return [];
  const { sources = null, stances = null } = profile.properties.evidence ?? {};
  const [keys, views] = [listOf(properties, sources), listOf(properties, stances)];
  return listOf(properties, date.property).flatMap((value, place) => {
    const days = attestedDays(properties, date, value, place);
    if (views[place] === 'denies' || (days.earliest === null && days.latest === null)) return [];
    const source = keys[place];
    return [{ source: typeof source === 'string' ? source : null, text: writtenAs(value), ...days }];
  });
}

function attestedDays(properties: Properties, date: DateProperty, value: unknown, place: number): DayBounds {
  if (date.form !== 'bounds') return daysOfValue(value, date.form);
  const { earliest, latest } = boundNames(date.property);
  const day = (property: string) => {
    const stored = listOf(properties, property)[place];
    return typeof stored === 'string' && stored !== '' ? stored : null;
  };
  return { earliest: day(earliest), latest: day(latest) };
}

function textsOf(properties: Properties, property: string | null): string[] {
  return listOf(properties, property).filter((value) => typeof value === 'string');
}

/** A date as the database has it; of what is no text or number its JSON. */
function writtenAs(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
  return text === '' ? '?' : text;
}
