import { openEnd } from 'entente/contract/model/index.ts';
import type { KnownDate } from '#format/date.ts';
import type { RelationEvidence } from '#format/evidence.ts';
import type { SeedType } from '#format/ontology.ts';
import type { Relation } from '#format/relation.ts';
import type { Dates, OwnTimes } from './dates.ts';

/**
 * For each evidence of a relation the date at which it says that the relation holds, `undefined` for none.
 * Without one of its own it is the date of the source, where the source speaks of a state that has not ended,
 * or tells an occurrence that has no date. What is denied is never attested.
 */
export function attestedDates(
  relation: Relation,
  type: SeedType,
  dates: Dates,
  times: OwnTimes,
): (KnownDate | undefined)[] {
  return relation.evidence.map((evidence) => {
    if (evidence.stance === 'denies' || evidence.attested === 'none') return undefined;
    return evidence.attested ?? usualDate(evidence, type, dates, times);
  });
}

function usualDate(
  { source }: RelationEvidence,
  { temporality }: SeedType,
  { begins, ends }: Dates,
  times: OwnTimes,
): KnownDate | undefined {
  const published = times.get(source)?.begins;
  if (temporality === 'state') return ends === undefined || hasNotCome(ends) ? published : undefined;
  return temporality === 'occurrence' && begins === undefined ? published : undefined;
}

function hasNotCome(ends: KnownDate): boolean {
  return ends.text === openEnd;
}
