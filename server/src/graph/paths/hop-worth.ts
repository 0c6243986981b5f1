import type { PlainValue, Profile, Relation } from '#contract/model/index.ts';
import { counts, type Reliance } from '#contract/model/index.ts';
import type { AskedParameters } from '#graph/asked.ts';
import { toRecord } from '#graph/relation.ts';
import { severityOf, weaknessOf } from '#graph/strength.ts';
import { countedDays, lastRecorded } from './counted-days.ts';
import { everyDay, union } from './days.ts';
import { meaningOfHop } from './walk.ts';
import type { HopRelation, HopWorth } from './worth.ts';

/** What a relation records, as far as the order of paths goes. */
export interface RecordedRelation {
  readonly type: string;
  /** Whether it runs in the direction in which the path is read. */
  readonly isAlong: boolean;
  readonly properties: Readonly<Record<string, PlainValue>>;
}

/** How relations are to be looked at. */
export interface Look {
  readonly profile: Profile;
  readonly asked: AskedParameters | null;
  /** Whether only days count that are sure. */
  readonly onlySure: boolean;
}

/** What a hop is worth of which nothing is known that could tell it from others. */
export const plainHop: HopWorth = {
  weakness: 0,
  recency: Number.POSITIVE_INFINITY,
  days: everyDay,
  sure: everyDay,
  relations: [],
  meaning: '',
};

const everySource: Reliance = { all: true, only: null, except: [], sourceless: true };

/** The ways of seeing which sources count. */
export function reliancesOf(asked: AskedParameters | null): readonly Reliance[] {
  return asked?.relied ?? [everySource];
}

/** The relation with the evidence only of sources that are relied on. */
export function relying<Told extends Pick<Relation, 'evidence'>>(
  relation: Told,
  asked: AskedParameters | null,
): Told {
  const widest = reliancesOf(asked).at(-1) ?? everySource;
  return { ...relation, evidence: relation.evidence.filter(({ source }) => counts(source, widest)) };
}

/** A hop that these relations make. */
export function toHopWorth(relations: readonly HopRelation[]): HopWorth {
  const [only, ...others] = relations;
  if (only !== undefined && others.length === 0) {
    const { weakness, recency, days, sure } = only;
    return { weakness, recency, days, sure, relations, meaning: meaningOfHop(relations) };
  }
  return {
    weakness: Math.min(...relations.map(({ weakness }) => weakness)),
    recency: Math.max(...relations.map(({ recency }) => recency)),
    days: union(relations.map(({ days }) => days)),
    sure: union(relations.map(({ sure }) => sure)),
    relations,
    meaning: meaningOfHop(relations),
  };
}

export function toHopRelation({ type, isAlong, properties }: RecordedRelation, look: Look): HopRelation {
  const { profile, asked, onlySure } = look;
  const relation = toRecord({ type, properties }, profile, asked);
  const { possible, sure } = countedDays(relation, reliancesOf(asked));
  const isSymmetric = profile.types.some((each) => each.name === type && each.symmetric);
  return {
    weakness: severityOf(weaknessOf(relying(relation, asked), profile)),
    recency: lastRecorded(relation),
    days: onlySure ? sure : possible,
    sure,
    meaning: isSymmetric ? type : `${type} ${isAlong ? '>' : '<'}`,
  };
}
