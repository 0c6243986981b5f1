import { type Problem, problem } from 'entente/contract/reading/problem.ts';
import type { KnownDate } from '#format/date.ts';
import type { SeedType } from '#format/ontology.ts';
import type { Relation } from '#format/relation.ts';
import type { Source } from '#format/source.ts';
import type { Entry } from '#reading/entry.ts';
import { attestedDates } from '#times/attested.ts';
import { attestsDays, datesOfRelation, type OwnTimes, ownTimes } from '#times/dates.ts';
import { type Draft, typeOf } from './draft.ts';

/** Dates are in order, of a form that the type can have, and no source attests a relation when it cannot have held. */
export function checkTimes(draft: Draft): Problem[] {
  const times = ownTimes(draft);
  return [
    ...draft.sources.flatMap(dateOfSource),
    ...draft.entities.flatMap((entity) => [
      ...order(entity),
      ...basisWithoutDate(entity, entity.value.begins ?? entity.value.ends),
    ]),
    ...draft.relations.flatMap((relation) => [
      ...order(relation),
      ...basisWithoutDate(
        relation,
        relation.value.begins ?? relation.value.ends ?? attestsDays(relation.value),
      ),
      ...checkAgainstType(relation, typeOf(draft, relation.value.type), times),
    ]),
  ];
}

function dateOfSource(source: Entry<Source>): Problem[] {
  const { date, dateBasis } = source.value;
  if (date !== undefined || dateBasis === undefined || dateBasis === 'unknown') return [];
  return [
    problem(
      source.at('dateBasis'),
      'There is no date that could be so known.',
      'Add "date", or say "unknown".',
    ),
  ];
}

function order({
  value,
  at,
}: Entry<{ begins?: KnownDate | undefined; ends?: KnownDate | undefined }>): Problem[] {
  const { begins, ends } = value;
  if (!liesBefore(ends, begins)) return [];
  return [
    problem(
      at('ends'),
      `It ends (${ends?.text}) before it begins (${begins?.text}).`,
      'Correct one of the two dates; "ends" is the last day on which it held.',
    ),
  ];
}

function basisWithoutDate({ value, at }: Entry<{ basis?: string | undefined }>, date: unknown): Problem[] {
  if (value.basis === undefined || value.basis === 'unknown' || (date !== undefined && date !== false))
    return [];
  return [
    problem(at('basis'), 'There is no date that could be so known.', 'Add a date, or leave "basis" out.'),
  ];
}

function checkAgainstType(relation: Entry<Relation>, type: SeedType | undefined, times: OwnTimes): Problem[] {
  if (type === undefined) return [];
  const { begins, ends } = relation.value;
  if (type.temporality === 'timeless' && (begins !== undefined || ends !== undefined)) {
    return [
      problem(
        relation.at(begins === undefined ? 'ends' : 'begins'),
        `${type.name} is timeless, so it has no dates.`,
        'Leave the dates out, or choose a type that is a state or an occurrence.',
      ),
    ];
  }
  if (type.temporality === 'occurrence' && ends !== undefined) {
    return [
      problem(
        relation.at('ends'),
        `${type.name} is an occurrence, which has one date.`,
        'Put it in "begins"; where it is not known exactly, write [2015..2019] for one day in that range.',
      ),
    ];
  }
  return attestedOutside(relation, type, times);
}

function attestedOutside(relation: Entry<Relation>, type: SeedType, times: OwnTimes): Problem[] {
  const dates = datesOfRelation(relation.value, type, times);
  return attestedDates(relation.value, type, dates, times).flatMap((attested, index) => {
    const early = liesBefore(attested, dates.begins);
    const late = type.temporality === 'state' && liesBefore(dates.ends, attested);
    if (attested === undefined || !(early || late)) return [];
    const given = relation.value.evidence[index]?.attested !== undefined;
    return problem(
      relation.at('evidence', index, ...(given ? ['attested'] : [])),
      early
        ? `It is attested on ${attested.text}, before it begins (${dates.begins?.text}).`
        : `It is attested on ${attested.text}, after it ends (${dates.ends?.text}).`,
      given
        ? 'Correct the date of the relation or of the evidence.'
        : 'That is the date of the source: say "attested: none" if it speaks of no day, or of which it does.',
    );
  });
}

/** Whether one date lies before another in every reading of both. */
function liesBefore(one: KnownDate | undefined, other: KnownDate | undefined): boolean {
  const latest = one?.latest ?? null;
  const earliest = other?.earliest ?? null;
  return latest !== null && earliest !== null && latest < earliest;
}
