import type { CallAnswer } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import { uncoveredKinds } from '#graph/name-indexes.ts';
import { indexOfKeyQuery, indexOfNamesQuery } from '#queries/schema/suggested.ts';
import type { Keys } from './keys.ts';
import type { Known } from './lens/known.ts';

type Suggestion = CallAnswer<'graph'>['suggestions'][number];

/** What the owner of a database could do to make it faster to explore: statements to copy, which are never run here. */
export function suggestionsFor({ profile, keys }: Known): Suggestion[] {
  return [...indexOfNames(profile), ...indexOfKeys(keys)];
}

/** Where captions are in no full-text index, a search looks at one node after the other. */
function indexOfNames(profile: Profile): Suggestion[] {
  const kinds = uncoveredKinds(profile).map(({ name }) => name);
  const properties = [...new Set(uncoveredKinds(profile).flatMap(({ captions }) => captions))];
  if (kinds.length === 0) return [];
  return [
    {
      purpose: 'search',
      text:
        'No full-text index covers the names of all nodes, so a search looks at one after the other, and in a large ' +
        'graph not at all of them. With this index it finds them at once.',
      cypher: statementOf(withNames(indexOfNamesQuery, { label: kinds, property: properties }).cypher),
    },
  ];
}

/** One for each kind, as an index of values belongs to one label. */
function indexOfKeys({ key, missing }: Keys): Suggestion[] {
  if (key === null) return [];
  return missing.slice(0, mostKeyIndexes).map((label) => ({
    purpose: 'key',
    text: `No index finds nodes of the kind "${label}" by their key "${key}", so nodes go by their element ids.`,
    cypher: statementOf(withNames(indexOfKeyQuery, { label, property: key }).cypher),
  }));
}

const mostKeyIndexes = 20;

/** Without the comment that says what the file is for. */
function statementOf(cypher: string): string {
  return cypher.replace(/^\/\/[^\n]*\n/, '').trim();
}
