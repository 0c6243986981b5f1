import type { Problem } from 'entente/contract/reading/problem.ts';
import type { Draft } from './draft.ts';
import { unknown } from './unknown.ts';

/** Authors and publishers of sources are entities, or names that cannot be taken for the key of one. */
export function checkPeople(draft: Draft): Problem[] {
  return draft.sources.flatMap((source) => {
    const { authors, publisher } = source.value;
    const used = authors.map((name, index) => ({ name, place: source.at('authors', index) }));
    if (publisher !== undefined) used.push({ name: publisher, place: source.at('publisher') });
    const keys = used.filter(({ name }) => looksLikeKey(name));
    return unknown('entity', 'entities/', draft.declared.entities, keys);
  });
}

function looksLikeKey(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name);
}
