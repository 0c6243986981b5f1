import type { Temporality, Time, TimeBasis } from 'entente/contract/model/time.ts';
import { capitalized } from '#ui/words.ts';
import { dateInWords, whenInWords } from './date-words.ts';

/** How the dates of a relation or node are known, as the end of a sentence about them. */
export const basisInWords: Record<TimeBasis, string | null> = {
  stated: 'stated by the source',
  inherited: 'from the date of what it belongs to',
  inferred: 'inferred from the text',
  outside: 'known from outside the sources',
  unknown: null,
};

/**
 * When something held or happened, as known: "Since 8 September 1951", "On 2 November 2015",
 * "Undated; attested in November 2015". What is not known is said, not left out.
 */
export function timeInWords(
  time: Pick<Time, 'begins' | 'ends' | 'attested'>,
  temporality: Temporality,
): string {
  if (temporality === 'timeless') return 'At every date';
  const span = temporality === 'occurrence' ? happened(time) : spanInWords(time.begins, time.ends);
  const attested = time.attested.map(whenInWords).join(', ');
  if (span === null) return attested === '' ? 'Undated' : `Undated; attested ${attested}`;
  return capitalized(span);
}

function happened({ begins, ends }: Pick<Time, 'begins' | 'ends'>): string | null {
  if (begins === null) return null;
  return ends === null || ends === begins ? whenInWords(begins) : spanInWords(begins, ends);
}

/** From when to when, or null where neither is known. `..` as an end: it holds still. */
export function spanInWords(begins: string | null, ends: string | null): string | null {
  const from = begins === null || begins === '..' ? null : dateInWords(begins);
  if (ends === '..') return from === null ? 'in force still, since when is unknown' : `since ${from}`;
  const to = ends === null ? null : dateInWords(ends);
  if (from !== null && to !== null)
    return from === to && begins !== null ? whenInWords(begins) : `from ${from} to ${to}`;
  if (from !== null) return `from ${from}, until when is unknown`;
  return to === null ? null : `until ${to}, since when is unknown`;
}

/** The same for a narrow column: "1951-09-08 –", "? – 2022", "by 1910", "attested 2015". */
export function timeInBrief(
  time: Pick<Time, 'begins' | 'ends' | 'attested'>,
  temporality: Temporality,
): string {
  const { attested } = time;
  const begins = time.begins && inBrief(time.begins);
  const ends = time.ends && inBrief(time.ends);
  if (temporality === 'timeless') return 'at every date';
  if (begins === null && ends === null)
    return attested.length === 0 ? 'undated' : `attested ${years(attested)}`;
  if (temporality === 'occurrence')
    return ends === null || ends === begins ? (begins ?? '?') : `${begins ?? '?'} – ${ends}`;
  return `${begins ?? '?'} – ${ends === '..' ? '' : (ends ?? '?')}`.trimEnd();
}

/** One date of which only bounds are known, without the signs that stand for that. */
function inBrief(date: string): string {
  const [, earliest, latest] = /^\[([^[\]]*)\.\.([^[\]]*)\]$/.exec(date) ?? [];
  if (earliest === undefined || latest === undefined) return date;
  if (earliest === '') return `by ${latest}`;
  return latest === '' ? `${earliest} or later` : `${earliest} … ${latest}`;
}

/** The years that dates name, each once: all that a narrow column has room for. */
function years(dates: readonly string[]): string {
  return [...new Set(dates.flatMap((date) => date.match(/\d{4}(?!\d)/) ?? [date]))].sort().join(', ');
}
