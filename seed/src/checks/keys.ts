import type { Problem } from 'entente/contract/reading/problem.ts';
import { keyOf, type Relation } from '#format/relation.ts';
import type { Entry } from '#reading/entry.ts';
import { type Draft, typeOf } from './draft.ts';
import { duplicates } from './duplicates.ts';

/** No two nodes, and no two relations, have one key; nothing is entered twice. */
export function checkKeys(draft: Draft): Problem[] {
  const nodes = [...draft.sources, ...draft.entities];
  return [
    ...duplicates(
      nodes,
      (node) => node.value.key,
      (node) => node.at('key'),
      (key) => `The key "${key}"`,
      'Join the two entries, or give one of them another key.',
    ),
    ...duplicates(
      draft.sources,
      (source) => String(source.value.number),
      (source) => source.at('number'),
      (number) => `A source with the number ${number}`,
      'Number the sources as in the numbered edition.',
    ),
    ...duplicates(
      draft.relations,
      (relation) => identity(draft, relation),
      (relation) => relation.at(),
      (key) => `The relation "${key}"`,
      'Join the two entries with the evidence of both, or give one a "key" of its own if they are different facts.',
    ),
  ];
}

/** A symmetric relation without a key of its own is the same read from either end. */
function identity(draft: Draft, { value }: Entry<Relation>): string {
  const turned = { ...value, from: value.to, to: value.from };
  const isOwn = value.key !== keyOf(value);
  return !isOwn && typeOf(draft, value.type)?.symmetric === true && turned.from < value.from
    ? keyOf(turned)
    : value.key;
}
