import { z } from 'zod';
import type { Profile, Relation, RelationType, Time } from '#contract/model/index.ts';
import { modality, plainValue, polarity, ref, timeBasis } from '#contract/model/index.ts';
import { refOf } from './node.ts';
import {
  evidenceOf,
  evidenceRoles,
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
      roles.time?.basis ?? null,
      ...withBounds(roles.time?.begins),
      ...withBounds(roles.time?.ends),
      ...withBounds(roles.time?.attested),
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
  const roles = profile.properties.time;
  const basis = timeBasis.safeParse(textOf(properties, roles?.basis ?? null));
  const attested = listOf(properties, roles?.attested ?? null).filter(
    (day): day is string => typeof day === 'string' && day !== '',
  );
  return {
    begins: textOf(properties, roles?.begins ?? null),
    ends: textOf(properties, roles?.ends ?? null),
    attested: [...new Set(attested)],
    basis: basis.success ? basis.data : 'unknown',
    answer: null,
  };
}
