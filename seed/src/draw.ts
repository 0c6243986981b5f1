import { createHash } from 'node:crypto';
import type { Relation } from '#format/relation.ts';
import type { Seed } from './seed.ts';

/**
 * Draws relations for somebody to read against the numbered texts: the same ones for the same hash, in proportion to
 * how many there are of each article (the first that is cited) and each family.
 *
 * @param hash such as that of a commit, which nobody can choose
 * @param count how many; all of them where there are no more
 */
export function drawRelations(seed: Seed, hash: string, count: number): Relation[] {
  const inOrder = inStrata(seed, hash);
  const step = Math.max(1, inOrder.length / count);
  // Every so many in an order that keeps a stratum together: each gives its share, to the next whole number.
  const start = fractionOf(hash) * step;
  const places = Array.from({ length: Math.min(count, inOrder.length) }, (_, turn) => start + turn * step);
  return places.flatMap((place) => inOrder[Math.floor(place)] ?? []);
}

/** What a reader needs in order to judge a relation, and nothing that would tell what to find. */
export function describeDrawn(seed: Seed, relations: readonly Relation[]): string {
  const captions = new Map(
    [...seed.entities, ...seed.sources].map(({ value }) => [
      value.key,
      'title' in value ? (value.caption ?? value.title) : value.caption,
    ]),
  );
  const types = new Map(seed.ontology.value.types.map((type) => [type.name, type]));
  const caption = (key: string) => captions.get(key) ?? key;
  return relations
    .map(({ statement, type, from, to, evidence }, index) =>
      [
        `${index + 1}. ${statement}`,
        `   ${type} (${types.get(type)?.label}): ${caption(from)} → ${caption(to)}`,
        `   ${evidence.map(({ source, paragraph }) => `${source} ¶${paragraph}`).join(', ')}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** By article, then by family, and within these in an order that only the hash decides. */
function inStrata({ sources, ontology, relations }: Seed, hash: string): Relation[] {
  const numbers = new Map(sources.map(({ value }) => [value.key, value.number]));
  const families = new Map(
    ontology.value.types.map(({ name, family }) => [
      name,
      ontology.value.families.findIndex((each) => each.name === family),
    ]),
  );
  return relations
    .map(({ value }) => ({
      value,
      article: numbers.get(value.evidence[0]?.source ?? '') ?? 0,
      family: families.get(value.type) ?? 0,
      chance: fractionOf(`${hash} ${value.key}`),
    }))
    .sort(
      (one, other) => one.article - other.article || one.family - other.family || one.chance - other.chance,
    )
    .map(({ value }) => value);
}

/** A number from 0 to below 1 that the text decides, and that nobody can steer. */
function fractionOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
