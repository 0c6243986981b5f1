import { endOfTime } from './day.ts';
import type { DayBounds } from './edtf.ts';
import type { Stance } from './evidence.ts';
import type { Temporality } from './time.ts';

/** The sources that count. `null` as a source stands for what names none. */
export interface Reliance {
  /** Whether everything counts, so that nothing need be looked at. */
  readonly all: boolean;
  /** `null`: any source, but for those in `except`. */
  readonly only: readonly string[] | null;
  readonly except: readonly string[];
  /** Whether what names no source counts. */
  readonly sourceless: boolean;
}

/** What is asked of the time and the evidence of a relation. The fragment `answer` puts the same question in Cypher. */
export interface Asked {
  /** Whether it held on every day of a span, or on some; whether it has a date; whether it is known at all. */
  readonly what: 'asOf' | 'during' | 'dated' | 'known';
  /** The span, as days; an empty first day lies before every other. */
  readonly first: string;
  readonly last: string;
  /** One for each way of seeing which sources count, the narrowest first: `may` is what they do not agree on. */
  readonly relied: readonly Reliance[];
}

/** What is recorded of a relation: when, and who says so. */
export interface Recorded {
  readonly temporality: Temporality;
  /** `null`: none is named. Without `sources` it stands on all. */
  readonly begins: RecordedDate | null;
  readonly ends: RecordedDate | null;
  /** Whether it has not ended where no end is named. */
  readonly openEnd: boolean;
  readonly attested: readonly (DayBounds & { readonly source: string | null })[];
  readonly evidence: readonly { readonly source: string; readonly stance: Stance }[];
}

export interface RecordedDate extends DayBounds {
  readonly sources: readonly string[];
}

/** `undated`: it may have, but has no date at all. */
export type Answer = 'holds' | 'may' | 'not' | 'undated';

/** What a relation answers. */
export function answerOf(recorded: Recorded, asked: Asked): Answer {
  const answers = asked.relied.map((relied) => answerRelying(recorded, asked, relied));
  return answers.reduce((joined, answer) => (answer === joined || answer === 'undated' ? answer : 'may'));
}

/** Whether a source counts. */
export function counts(source: string | null, relied: Reliance): boolean {
  if (relied.all) return true;
  if (source === null) return relied.sourceless;
  return (relied.only === null || relied.only.includes(source)) && !relied.except.includes(source);
}

/** Whether a date counts: some source that gives it does, or none is said to give it. */
export function dateCounts({ sources }: RecordedDate, relied: Reliance): boolean {
  return sources.length === 0 || sources.some((source) => counts(source, relied));
}

function answerRelying(recorded: Recorded, asked: Asked, relied: Reliance): Answer {
  if (!isSupported(recorded, relied)) return 'not';
  if (asked.what === 'known' || recorded.temporality === 'timeless') return 'holds';
  const dates = {
    begins: boundsOf(recorded.begins, relied),
    ends: recorded.ends === null && recorded.openEnd ? open : boundsOf(recorded.ends, relied),
    attested: recorded.attested.filter(({ source }) => counts(source, relied)),
  };
  if (isAfter(dates.begins.earliest, asked.last)) return 'not';
  return recorded.temporality === 'occurrence' ? happened(dates, asked) : lasted(dates, asked);
}

function isSupported({ evidence }: Recorded, relied: Reliance): boolean {
  if (relied.all) return true;
  if (evidence.length === 0) return relied.sourceless;
  return evidence.some(({ source, stance }) => stance !== 'denies' && counts(source, relied));
}

const unknown: DayBounds = { earliest: null, latest: null };
const open: DayBounds = { earliest: endOfTime, latest: endOfTime };

function boundsOf(date: RecordedDate | null, relied: Reliance): DayBounds {
  return date !== null && dateCounts(date, relied) ? date : unknown;
}

interface Dates {
  readonly begins: DayBounds;
  readonly ends: DayBounds;
  readonly attested: readonly DayBounds[];
}

/** An occurrence without a date of its own lies no later than the first of its attested days. */
function happened({ begins, attested }: Dates, { what, first, last }: Asked): Answer {
  const latest = isUnknown(begins) ? earliestOf(attested.map((day) => day.latest)) : begins.latest;
  if (what === 'during' && isAfter(first, latest)) return 'not';
  if (begins.earliest === null && latest === null) return 'undated';
  if (what === 'dated') return 'holds';
  if (latest === null) return 'may';
  if (what === 'asOf') return latest <= first ? 'holds' : 'may';
  return (begins.earliest ?? '') >= first && latest <= last ? 'holds' : 'may';
}

/** A state held for sure from the day by which it had begun to the day until which it had not ended. */
function lasted({ begins, ends, attested }: Dates, { what, first, last }: Asked): Answer {
  if (isAfter(first, ends.latest)) return 'not';
  if (attested.every(isUnknown) && isUnknown(begins) && (isUnknown(ends) || isOpen(ends))) return 'undated';
  if (what === 'dated') return 'holds';
  const begun = earliestOf([...attested, begins, ends].map((day) => day.latest));
  const notEnded = latestOf([...attested, begins, ends].map((day) => day.earliest)) ?? '';
  const [from, to] = what === 'asOf' ? [first, last] : [last, first];
  return begun !== null && begun <= from && to <= notEnded ? 'holds' : 'may';
}

function isUnknown({ earliest, latest }: DayBounds): boolean {
  return earliest === null && latest === null;
}

/** That something has not ended is no date by itself. */
function isOpen({ earliest, latest }: DayBounds): boolean {
  return earliest === open.earliest && latest === open.latest;
}

function isAfter(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other;
}

function earliestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((earliest, day) => (isAfter(earliest, day) || earliest === null ? day : earliest), null);
}

function latestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((latest, day) => (isAfter(day, latest) || latest === null ? day : latest), null);
}
