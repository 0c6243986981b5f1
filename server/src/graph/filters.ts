import { z } from 'zod';
import { type FiltersGiven, filters } from '#contract/http/index.ts';
import { askedBy, type Profile, type Published } from '#contract/model/index.ts';
import { askedParameters, toAskedParameters } from './asked.ts';
import { kindParameters } from './reading.ts';

/**
 * What the fragment `filters` needs. `null` where nothing restricts; an empty list matches nothing.
 * `asked` is for the fragment `filters-asked`, which stands in its place where time or evidence are asked.
 */
export const filterParameters = z.object({
  types: z.array(z.string()).nullable(),
  asked: askedParameters.nullable().default(null),
});
export type FilterParameters = z.infer<typeof filterParameters>;

/** What the fragment `kinds` needs. */
export const kindsParameters = z.object({
  ...kindParameters.shape,
  kinds: z.array(z.string()).nullable(),
});

/**
 * What was asked of relations, as parameters of the fragment `filters`. A relation must satisfy all of it: of types and
 * families both asked for, those types remain that belong to one of the families. What the profile does not know matches nothing.
 *
 * @param published the sources of the graph; needed where `knownBy` is asked
 */
export function toFilterParameters(
  given: FiltersGiven,
  profile: Profile,
  published: readonly Published[] = [],
): FilterParameters {
  const asked = askedBy(filters.parse(given), published);
  return {
    types: typesAsked(given, profile),
    asked: asked === null ? null : toAskedParameters(asked, profile),
  };
}

function typesAsked({ types = [], families = [] }: FiltersGiven, profile: Profile): string[] | null {
  const asked = restriction(types);
  if (families.length === 0) return asked;
  const inFamilies = profile.types.filter((type) => families.includes(type.family)).map((type) => type.name);
  return asked === null ? inFamilies : asked.filter((type) => inFamilies.includes(type));
}

/** A list as the contract has it (empty: no restriction) as the queries have it (`null`: no restriction). */
export function restriction(list: readonly string[]): string[] | null {
  return list.length === 0 ? null : [...list];
}
