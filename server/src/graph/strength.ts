import { type Path, type Weakness, weakness } from '#contract/http/index.ts';
import { type Modality, openEnd, type Profile, type Relation } from '#contract/model/index.ts';
import type { RelationRecord } from './relation.ts';

/** What makes a relation weak, the strongest first. */
const reasons = weakness.options.toReversed();

/** How many weaknesses there are. */
export const weaknesses = reasons.length;

/** How weak a relation is for that reason: 0 where nothing is held against it. */
export function severityOf(reason: Weakness): number {
  return reasons.indexOf(reason);
}

/** The reason for which a relation is so weak. */
export function reasonOf(severity: number): Weakness {
  return reasons[severity] ?? 'none';
}

/**
 * Why not to lean on a relation: the first reason that applies. What the graph does not record at all
 * (a foreign one may know neither sources nor dates) is held against none of its relations.
 */
export function weaknessOf(relation: RelationRecord, profile: Profile): Weakness {
  const recorded = profile.properties;
  const sources = supportingSources(relation);
  if (recorded.evidence !== null && sources === 0) return 'no-source';
  if (relation.contested) return 'contested';
  if (relation.modality !== null && relation.modality !== 'fact') return 'not-a-fact';
  if (recorded.time !== null && isUndated(relation)) return 'undated';
  if (relation.time.answer === 'may') return 'may';
  if (recorded.evidence !== null && sources === 1) return 'one-source';
  return 'none';
}

/** Orders relations from the strongest to the weakest: by weakness, then by how many sources say so, then by ref. */
export function compareStrength(profile: Profile): (a: Relation, b: Relation) => number {
  return (a, b) =>
    severityOf(weaknessOf(a, profile)) - severityOf(weaknessOf(b, profile)) ||
    supportingSources(b) - supportingSources(a) ||
    (a.ref < b.ref ? -1 : 1);
}

const words: Readonly<Record<Exclude<Weakness, 'not-a-fact'>, string>> = {
  'no-source': 'no source',
  contested: 'contested',
  undated: 'undated',
  may: 'may not have held then',
  'one-source': 'one source only',
  none: '',
};
const modalities: Readonly<Record<Modality, string>> = {
  fact: '',
  opinion: 'an opinion',
  recommendation: 'a recommendation',
  plan: 'a plan',
  hypothesis: 'a hypothesis',
  poll: 'a poll',
};

/**
 * The hop that a path leans on least safely, the first of several. A hop is as strong as the strongest of its relations.
 *
 * @param hops for each hop its strongest relation
 */
export function weakestHop(hops: readonly Relation[], profile: Profile): Path['weakest'] {
  const severities = hops.map((relation) => severityOf(weaknessOf(relation, profile)));
  const severest = Math.max(0, ...severities);
  const hop = Math.max(0, severities.indexOf(severest));
  const reason = reasonOf(severest);
  const modality = reason === 'not-a-fact' ? (hops[hop]?.modality ?? null) : null;
  return { hop, reason, modality, words: inWords(reason, modality) };
}

/** A weakness in words; an empty text where nothing is held against a relation. */
function inWords(reason: Weakness, modality: Modality | null): string {
  if (reason !== 'not-a-fact') return words[reason];
  return modality === null ? 'not told as a fact' : modalities[modality];
}

function supportingSources(relation: Pick<RelationRecord, 'evidence'>): number {
  return new Set(relation.evidence.filter(({ stance }) => stance !== 'denies').map(({ source }) => source))
    .size;
}

/** That something has not ended is no date by itself. */
function isUndated({
  temporality,
  time: { begins, ends, attested },
}: Pick<RelationRecord, 'temporality' | 'time'>): boolean {
  const isEndKnown = ends !== null && ends !== openEnd;
  return temporality !== 'timeless' && begins === null && !isEndKnown && attested.length === 0;
}
