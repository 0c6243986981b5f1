import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import type { FilterState } from '#state/filters.ts';
import type { PathEnds } from '#state/path-ends.ts';

/** What the form asks for. A choice is the name of a type, or `family:` and the name of a family. */
export interface PathQuery {
  readonly choices: readonly string[];
  readonly maximumLength: number;
}

export const LONGEST = 8;
export const usualQuery: PathQuery = { choices: [], maximumLength: 4 };

const FAMILY = 'family:';

export function familyChoice(family: string): string {
  return FAMILY + family;
}

/** The types that the choices stand for: each type chosen, and each type of a family chosen. None chosen: no restriction. */
export function typesChosen(choices: readonly string[], profile: Pick<Profile, 'types'>): string[] {
  const chosen = new Set(choices);
  return profile.types
    .filter(({ name, family }) => chosen.has(name) || chosen.has(familyChoice(family)))
    .map(({ name }) => name);
}

/**
 * The call that answers the form, or null as long as it is not filled in.
 *
 * @param filters those of the whole page; types chosen in the form take the place of theirs
 */
export function pathCall(
  { from, to }: PathEnds,
  query: PathQuery,
  filters: FilterState,
  profile: Pick<Profile, 'types'>,
): CallParameters<'paths'> | null {
  if (from === null || to === null || from === to) return null;
  const chosen = typesChosen(query.choices, profile);
  return {
    from,
    to,
    ...filters,
    types: chosen.length > 0 ? chosen : filters.types,
    maximumLength: query.maximumLength,
    longer: 0,
  };
}
