import { z } from 'zod';
import type { Filters } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { kindParameters } from './reading.ts';

/** What the fragment `filters` needs. `null` where nothing restricts; an empty list matches nothing. */
export const filterParameters = z.object({ types: z.array(z.string()).nullable() });
export type FilterParameters = z.infer<typeof filterParameters>;

/** What the fragment `kinds` needs. */
export const kindsParameters = z.object({
  ...kindParameters.shape,
  kinds: z.array(z.string()).nullable(),
});

/**
 * What was asked of relations, as parameters of the fragment `filters`. A relation must satisfy all of it: of types and
 * families both asked for, those types remain that belong to one of the families. What the profile does not know matches nothing.
 */
export function toFilterParameters(filters: Filters, profile: Profile): FilterParameters {
  const asked = restriction(filters.types);
  if (filters.families.length === 0) return { types: asked };
  const inFamilies = profile.types
    .filter((type) => filters.families.includes(type.family))
    .map((type) => type.name);
  return { types: asked === null ? inFamilies : asked.filter((type) => inFamilies.includes(type)) };
}

/** A list as the contract has it (empty: no restriction) as the queries have it (`null`: no restriction). */
export function restriction(list: readonly string[]): string[] | null {
  return list.length === 0 ? null : [...list];
}
