import type { Path } from '#contract/http/index.ts';
import type { Profile, Relation } from '#contract/model/index.ts';

/** What makes a relation weak, the weakest first; the contract's list in its order. */
const reasons = ['no-source', 'contested', 'not-a-fact', 'undated', 'one-source', 'none'] as const;
export type Weakness = Path['weakest']['reason'];

/**
 * Why not to lean on a relation: the first reason that applies. What the graph does not record at all
 * (a foreign one may know neither sources nor dates) is held against none of its relations.
 */
export function weaknessOf(relation: Relation, profile: Profile): Weakness {
  const recorded = profile.properties;
  const sources = supportingSources(relation);
  if (recorded.evidence !== null && sources === 0) return 'no-source';
  if (relation.contested) return 'contested';
  if (relation.modality !== null && relation.modality !== 'fact') return 'not-a-fact';
  if (recorded.time !== null && isUndated(relation)) return 'undated';
  if (recorded.evidence !== null && sources === 1) return 'one-source';
  return 'none';
}

/** Orders relations from the strongest to the weakest: by weakness, then by how many sources say so, then by ref. */
export function compareStrength(profile: Profile): (a: Relation, b: Relation) => number {
  return (a, b) =>
    reasons.indexOf(weaknessOf(b, profile)) - reasons.indexOf(weaknessOf(a, profile)) ||
    supportingSources(b) - supportingSources(a) ||
    (a.ref < b.ref ? -1 : 1);
}

/**
 * The hop that a path leans on least safely, the first of several. A hop is as strong as the strongest of its relations.
 *
 * @param hops for each hop its strongest relation
 */
export function weakestHop(hops: readonly Relation[], profile: Profile): Path['weakest'] {
  let weakest: Path['weakest'] = { hop: 0, reason: 'none' };
  for (const [hop, relation] of hops.entries()) {
    const reason = weaknessOf(relation, profile);
    if (reasons.indexOf(reason) < reasons.indexOf(weakest.reason)) weakest = { hop, reason };
  }
  return weakest;
}

function supportingSources(relation: Relation): number {
  return new Set(relation.evidence.filter(({ stance }) => stance !== 'denies').map(({ source }) => source))
    .size;
}

function isUndated({ temporality, time }: Relation): boolean {
  return (
    temporality !== 'timeless' && time.begins === null && time.ends === null && time.attested.length === 0
  );
}
