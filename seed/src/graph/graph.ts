import type { Seed } from '#seed/seed.ts';
import { ownTimes } from '#times/dates.ts';
import { entityRecord } from './entity.ts';
import { oppositions } from './opposition.ts';
import { profileOf } from './profile.ts';
import type { NodeRecord, RelationRecord } from './records.ts';
import { relationRecord } from './relation.ts';
import { sourceRecord } from './source.ts';
import { versionOf } from './version.ts';
import { contentOf, writtenAt } from './written-at.ts';

/** All that a database holding the seed contains, in the order of the keys. */
export interface DesiredGraph {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly meta: MetaProperties;
}

/** What the database says of itself, on a node of its own; the profile as JSON. */
export type MetaProperties = {
  readonly key: 'entente';
  readonly formatVersion: number;
  readonly dataVersion: string;
  readonly profile: string;
};

/** What a database should hold according to a seed in which nothing is wrong. */
export function graphOf(seed: Seed): DesiredGraph {
  const ontology = seed.ontology.value;
  const types = new Map(ontology.types.map((type) => [type.name, type]));
  const captions = new Map(seed.entities.map(({ value }) => [value.key, value.caption]));
  const times = ownTimes(seed);
  const opposed = oppositions(seed.relations.map(({ value }) => value));
  const nodes = [
    ...seed.sources.map((entry) => writtenAt(entry, sourceRecord(entry.value, captions))),
    ...seed.entities.map((entry) => writtenAt(entry, entityRecord(entry.value))),
  ].sort(byKey);
  const relations = seed.relations
    .map((entry) => {
      const { value } = entry;
      const type = types.get(value.type);
      if (type === undefined) throw new Error(`${value.key} has the unknown type ${value.type}`);
      return writtenAt(entry, relationRecord(value, type, times, opposed.get(value.key) ?? []));
    })
    .sort(byKey);
  const profile = profileOf(ontology);
  const dataVersion = versionOf({ nodes: nodes.map(unplaced), relations: relations.map(unplaced), profile });
  return {
    nodes,
    relations,
    meta: {
      key: 'entente',
      formatVersion: ontology.formatVersion,
      dataVersion,
      profile: JSON.stringify({ ...profile, dataVersion }),
    },
  };
}

/** Moved lines make no new version. */
function unplaced(record: NodeRecord | RelationRecord): unknown {
  return { ...record, properties: contentOf(record.properties) };
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}
