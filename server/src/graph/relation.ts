import { z } from 'zod';
import type {
  Profile,
  Recorded,
  RecordedDates,
  Relation,
  RelationType,
  Reliance,
  Time,
} from '#contract/model/index.ts';
import {
  answerOf,
  counts,
  dateCounts,
  modality,
  plainValue,
  polarity,
  ref,
  timeBasis,
} from '#contract/model/index.ts';
import type { AskedParameters } from './asked.ts';
import { refOf } from './node.ts';
import {
  evidenceOf,
  evidenceRoles,
  firstSet,
  listOf,
  otherProperties,
  type Properties,
  textOf,
  withBounds,
} from './properties.ts';
import { recordedDates } from './recorded.ts';

/** What the fragment `relation` gives. */
export const relationRow = z.object({
  id: z.string(),
  key: z.string().nullable(),
  type: z.string(),
  from: ref,
  to: ref,
  properties: z.record(z.string(), plainValue),
});
export type RelationRow = z.infer<typeof relationRow>;

/**
 * A relation as it is drawn, listed and cited; what its type says holds where it says nothing of its own.
 *
 * @param asked what was asked of its time and evidence: it tells the dates that stand on the sources relied on, and its answer
 */
export function toRelation(
  row: RelationRow,
  profile: Profile,
  asked: AskedParameters | null = null,
): Relation {
  const roles = profile.properties;
  const span = roles.time?.relations;
  return {
    ref: refOf(row),
    type: row.type,
    from: row.from,
    to: row.to,
    statement: textOf(row.properties, roles.statement),
    ...toRecord(row, profile, asked),
    polarity:
      readAs(polarity, roles.polarity === null ? null : row.properties[roles.polarity]) ??
      typeOf(row.type, profile)?.polarity ??
      0,
    properties: otherProperties(row.properties, [
      roles.key,
      roles.statement,
      roles.modality,
      roles.polarity,
      roles.contested,
      span?.basis ?? null,
      ...[span?.begins, span?.ends, span?.attested].flatMap((dates) =>
        withBounds(firstSet(row.properties, dates)),
      ),
      ...evidenceRoles(profile),
      roles.writtenAt,
    ]),
    writtenAt: textOf(row.properties, roles.writtenAt),
  };
}

/** What a relation says of when it held, who says so, and how surely. */
export type RelationRecord = Pick<Relation, 'temporality' | 'time' | 'evidence' | 'modality' | 'contested'>;

/** The same of a relation of which only that was read. */
export function toRecord(
  row: Pick<RelationRow, 'type' | 'properties'>,
  profile: Profile,
  asked: AskedParameters | null = null,
): RelationRecord {
  const temporality = typeOf(row.type, profile)?.temporality ?? 'state';
  const evidence = evidenceOf(row.properties, profile);
  return {
    temporality,
    evidence,
    time: timeOf(row.properties, profile, { temporality, evidence, asked }),
    modality: readAs(modality, textOf(row.properties, profile.properties.modality)),
    contested: isContested(row.properties, profile),
  };
}

/** A value of that form; `null` for every other. What is not there costs no search for what is wrong with it. */
function readAs<Form extends z.ZodType>(form: Form, value: unknown): z.output<Form> | null {
  if (value === null || value === undefined) return null;
  const found = form.safeParse(value);
  return found.success ? found.data : null;
}

/** What the profile says of a type; `undefined` for one that has come into the database since it was read. */
export function typeOf(name: string, profile: Profile): RelationType | undefined {
  return profile.types.find((type) => type.name === name);
}

/** Marked so, or, where it is not marked at all, with sources on both sides; the fragment `contested` in Cypher. */
function isContested(properties: Properties, profile: Profile): boolean {
  const { contested, evidence } = profile.properties;
  const mark = contested === null ? undefined : properties[contested];
  if (mark !== undefined && mark !== null) return mark === true;
  const stances = listOf(properties, evidence?.stances ?? null);
  return stances.includes('asserts') && stances.includes('denies');
}

function timeOf(
  properties: Properties,
  profile: Profile,
  known: Pick<Recorded, 'temporality' | 'evidence'> & { readonly asked: AskedParameters | null },
): Time {
  const basis = readAs(timeBasis, textOf(properties, profile.properties.time?.relations?.basis ?? null));
  const recorded = recordedDates(properties, profile);
  const dates = recorded ?? nothingRecorded;
  const relied = known.asked?.relied.at(-1) ?? everySource;
  const textOfDate = (date: RecordedDates['begins']) =>
    date !== null && dateCounts(date, relied) ? date.text : null;
  const attested = dates.attested.filter(({ source }) => counts(source, relied)).map(({ text }) => text);
  const answer = known.asked?.dates === true ? answerOf({ ...known, ...dates }, known.asked) : null;
  return {
    begins: textOfDate(dates.begins),
    ends: textOfDate(dates.ends),
    attested: [...new Set(attested)],
    basis: basis ?? 'unknown',
    answer: answer === null || answer === 'holds' ? answer : 'may',
    ...(recorded === undefined ? {} : { recorded }),
  };
}

const nothingRecorded: RecordedDates = { begins: null, ends: null, openEnd: false, attested: [] };
const everySource: Reliance = { all: true, only: null, except: [], sourceless: true };
