import { z } from 'zod';
import type { Profile, Relation, RelationType, Time } from '#contract/model/index.ts';
import { modality, plainValue, polarity, ref, timeBasis } from '#contract/model/index.ts';
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

/** A relation as it is drawn, listed and cited; what its type says holds where it says nothing of its own. */
export function toRelation(row: RelationRow, profile: Profile): Relation {
  const roles = profile.properties;
  const span = roles.time?.relations;
  const type = typeOf(row.type, profile);
  const modalityFound = modality.safeParse(textOf(row.properties, roles.modality));
  const polarityFound = polarity.safeParse(roles.polarity === null ? null : row.properties[roles.polarity]);
  return {
    ref: refOf(row),
    type: row.type,
    from: row.from,
    to: row.to,
    statement: textOf(row.properties, roles.statement),
    temporality: type?.temporality ?? 'state',
    time: timeOf(row.properties, profile),
    polarity: polarityFound.success ? polarityFound.data : (type?.polarity ?? 0),
    modality: modalityFound.success ? modalityFound.data : null,
    contested: roles.contested !== null && row.properties[roles.contested] === true,
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
    evidence: evidenceOf(row.properties, profile),
    writtenAt: textOf(row.properties, roles.writtenAt),
  };
}

/** What the profile says of a type; `undefined` for one that has come into the database since it was read. */
export function typeOf(name: string, profile: Profile): RelationType | undefined {
  return profile.types.find((type) => type.name === name);
}

function timeOf(properties: Properties, profile: Profile): Time {
  const span = profile.properties.time?.relations;
  const basis = timeBasis.safeParse(textOf(properties, span?.basis ?? null));
  const [begins, ends, attested] = [span?.begins, span?.ends, span?.attested].map(
    (dates) => firstSet(properties, dates)?.property ?? null,
  );
  const attestedTexts = listOf(properties, attested ?? null).filter(
    (day): day is string => typeof day === 'string' && day !== '',
  );
  return {
    begins: textOf(properties, begins ?? null),
    ends: textOf(properties, ends ?? null),
    attested: [...new Set(attestedTexts)],
    basis: basis.success ? basis.data : 'unknown',
    answer: null,
  };
}
