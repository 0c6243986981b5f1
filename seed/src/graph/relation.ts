import type { SeedType } from '#format/ontology.ts';
import type { Relation } from '#format/relation.ts';
import { attestedDates } from '#times/attested.ts';
import { datesOfRelation, type OwnTimes } from '#times/dates.ts';
import { storedEvidence } from './evidence.ts';
import { isContested } from './opposition.ts';
import { known, type RelationRecord, unlessEmpty } from './records.ts';
import { storedDates } from './time.ts';

/**
 * @param times of the nodes that dates may be inherited from
 * @param opposed keys of the relations that this one opposes or that oppose it
 */
export function relationRecord(
  relation: Relation,
  type: SeedType,
  times: OwnTimes,
  opposed: readonly string[],
): RelationRecord {
  const { key, from, to, statement, modality, polarity, note, correction } = relation;
  const dates = datesOfRelation(relation, type, times);
  const attested = attestedDates(relation, type, dates, times);
  return {
    key,
    type: type.name,
    from,
    to,
    properties: {
      ...known({ key, statement, modality, note, correction }),
      ...known({ contested: isContested(relation, opposed), opposes: unlessEmpty(opposed) }),
      ...known({ polarity: polarity?.value, polarityReason: polarity?.reason }),
      ...storedDates(dates),
      ...known({
        beginsSources: unlessEmpty(relation.beginsSources),
        endsSources: unlessEmpty(relation.endsSources),
      }),
      ...storedEvidence(relation.evidence),
      attested: attested.map((date) => date?.text ?? ''),
      attestedEarliest: attested.map((date) => date?.earliest ?? ''),
      attestedLatest: attested.map((date) => date?.latest ?? ''),
      ...relation.properties,
    },
  };
}
