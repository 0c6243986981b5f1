import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { SearchHit } from '#ui/node-search-field.tsx';
import type { Vocabulary } from './vocabulary.ts';

type Hit = CallAnswer<'search'>['hits'][number];

const how: Record<Hit['matched']['how'], string> = {
  exact: 'whole name',
  prefix: 'beginning of a name',
  word: 'word in a name',
  inside: 'inside a name',
  similar: 'similar spelling',
  key: 'key',
};

const when: Record<NonNullable<Hit['outside']>, string> = { 'not-yet': 'later', over: 'over by then' };

/** A hit as it is offered: what it is, which of its names was met, and how; of its relations those that filters leave. */
export function hitInWords(
  { node, matched, relations, outside }: Hit,
  vocabulary: Vocabulary | null,
): SearchHit {
  const kind = vocabulary?.kind(node.kind);
  const name = matched.text === node.caption ? how[matched.how] : `${matched.text}, ${how[matched.how]}`;
  return {
    ref: node.ref,
    caption: node.caption,
    color: kind?.color ?? 'transparent',
    shape: kind?.shape ?? 'ellipse',
    detail: [kind?.label ?? node.kind, name, outside && when[outside]].filter(Boolean).join(' · '),
    degree: relations?.value ?? node.degree,
  };
}

/** Where nothing was found: a node whose name comes nearest to what was typed. */
export function nearestInWords(
  { node, text }: CallAnswer<'search'>['nearest'][number],
  vocabulary: Vocabulary | null,
): SearchHit {
  const kind = vocabulary?.kind(node.kind);
  const name = text === node.caption ? 'a name that comes near' : `${text}, a name that comes near`;
  return {
    ref: node.ref,
    caption: node.caption,
    color: kind?.color ?? 'transparent',
    shape: kind?.shape ?? 'ellipse',
    detail: `${kind?.label ?? node.kind} · ${name}`,
    degree: node.degree,
  };
}
