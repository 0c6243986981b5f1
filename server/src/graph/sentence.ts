import type { Evidence, Profile, Ref, Relation } from '#contract/model/index.ts';
import { typeOf } from './relation.ts';

/** One hop of a path, in the direction in which it is read. */
export interface Hop {
  readonly from: { readonly ref: Ref; readonly caption: string };
  readonly to: { readonly ref: Ref; readonly caption: string };
  /** All relations of the hop, the strongest first. */
  readonly relations: readonly Relation[];
}

/** The number by which a source is cited. */
export type NumberOf = (source: string) => number;

/**
 * A path as an English sentence, one clause for each hop: its strongest relation, read along or against its arrow,
 * with what makes it less than a fact and who says so. `Moon Jae-in led South Korea [1 ¶21]; …`
 */
export function sentenceOf(hops: readonly Hop[], profile: Profile, numberOf: NumberOf): string {
  return `${hops.map((hop) => clauseOf(hop, profile, numberOf)).join('; ')}.`;
}

function clauseOf({ from, to, relations }: Hop, profile: Profile, numberOf: NumberOf): string {
  const [strongest, ...others] = relations;
  if (strongest === undefined) return `${from.caption} and ${to.caption}`;
  const clause = [from.caption, readingOfType(strongest, from.ref, profile), to.caption];
  if (strongest.modality !== null && strongest.modality !== 'fact') clause.push(`(${strongest.modality})`);
  if (strongest.contested) clause.push('(contested)');
  const citation = citationOf(strongest.evidence, numberOf);
  if (citation !== null) clause.push(citation);
  if (others.length > 0)
    clause.push(`and ${others.length} more ${others.length === 1 ? 'relation' : 'relations'}`);
  return clause.join(' ');
}

/** The words between the two nodes. A type that the profile does not know is read from its name. */
function readingOfType(relation: Relation, readFrom: Ref, profile: Profile): string {
  const along = relation.from === readFrom;
  const type = typeOf(relation.type, profile);
  if (type !== undefined) return along ? type.label : type.inverse;
  const name = relation.type.toLowerCase().replaceAll('_', ' ');
  return along ? name : `(${name}, seen from the other end)`;
}

/** `[1 ¶12; 3 ¶1]`: by number and paragraph, each place once; `null` where nothing supports it. */
function citationOf(evidence: readonly Evidence[], numberOf: NumberOf): string | null {
  const places = evidence
    .filter(({ stance }) => stance !== 'denies')
    .map(({ source, paragraph }) => ({ number: numberOf(source), paragraph }))
    .sort((a, b) => a.number - b.number || (a.paragraph ?? 0) - (b.paragraph ?? 0))
    .map(({ number, paragraph }) => (paragraph === null ? `${number}` : `${number} ¶${paragraph}`));
  return places.length === 0 ? null : `[${[...new Set(places)].join('; ')}]`;
}
