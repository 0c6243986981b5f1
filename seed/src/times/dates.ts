import type { TimeBasis } from 'entente/contract/model/index.ts';
import type { KnownDate } from '#format/date.ts';
import type { Entity } from '#format/entity.ts';
import type { SeedType } from '#format/ontology.ts';
import type { Relation } from '#format/relation.ts';
import type { Source } from '#format/source.ts';
import type { Entry } from '#reading/entry.ts';

/** From when to when something was, as far as it is known, and how that is known. */
export interface Dates {
  readonly begins?: KnownDate | undefined;
  readonly ends?: KnownDate | undefined;
  readonly basis: TimeBasis;
}

/** The time of each node that has one of its own, by its key. A source begins when it was published. */
export type OwnTimes = ReadonlyMap<string, Dates>;

export function ownTimes(seed: {
  readonly sources: readonly Entry<Source>[];
  readonly entities: readonly Entry<Entity>[];
}): OwnTimes {
  return new Map([
    ...seed.sources.map(({ value }) => [value.key, datesOfSource(value)] as const),
    ...seed.entities.map(({ value }) => [value.key, datesOfEntity(value)] as const),
  ]);
}

export function datesOfEntity({ begins, ends, basis }: Entity): Dates {
  return {
    begins,
    ends,
    basis: basis ?? (begins === undefined && ends === undefined ? 'unknown' : 'stated'),
  };
}

export function datesOfSource({ date, dateBasis }: Source): Dates {
  return { begins: date, basis: dateBasis ?? (date === undefined ? 'unknown' : 'stated') };
}

/**
 * The dates of a relation: its own, else those of the end that its type inherits from. An occurrence inherits
 * the begin only, for it is one date: whoever signed an agreement did not do so until the agreement ended.
 */
export function datesOfRelation(relation: Relation, type: SeedType, times: OwnTimes): Dates {
  const { begins, ends } = relation;
  if (begins !== undefined || ends !== undefined) return { begins, ends, basis: relation.basis ?? 'stated' };
  const own = relation.basis ?? (attestsDays(relation) ? 'stated' : 'unknown');
  const heir = type.inherits === undefined ? undefined : times.get(relation[type.inherits]);
  if (heir?.begins === undefined && heir?.ends === undefined) return { basis: own };
  return {
    begins: heir.begins,
    ends: type.temporality === 'occurrence' ? undefined : heir.ends,
    basis: weakest(heir.basis, 'inherited', relation.basis ?? 'stated'),
  };
}

/** Whether some evidence names a day of its own on which the relation held. */
export function attestsDays({ evidence }: Relation): boolean {
  return evidence.some(({ attested }) => attested !== undefined && attested !== 'none');
}

const fromStrongest: readonly TimeBasis[] = ['stated', 'inherited', 'inferred', 'outside', 'unknown'];

function weakest(...bases: readonly TimeBasis[]): TimeBasis {
  return fromStrongest.findLast((basis) => bases.includes(basis)) ?? 'unknown';
}
