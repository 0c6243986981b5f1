import { z } from 'zod';
import type { Profile } from '#contract/model/index.ts';

const neighborSort = z.enum(['degree', 'relations', 'caption', 'recent', 'evidence']);

/** What the fragment `rank` needs. */
export const rankParameters = z.object({
  sort: neighborSort,
  dateProperties: z.array(z.string()),
  sourceProperty: z.string().nullable(),
});

/** What the fragment `rank` gives; `null` where it is not by their relations that neighbors are sorted. */
export const rank = z.union([z.number(), z.string()]).nullable();

/** Where relations of this graph say when they began or held, and who says so, as the fragment `rank` reads it. */
export function rankingOf({ properties }: Profile): Omit<z.infer<typeof rankParameters>, 'sort'> {
  const { begins = [], attested = [] } = properties.time?.relations ?? {};
  return {
    dateProperties: [...begins, ...attested].map(({ property, form }) =>
      form === 'bounds' ? `${property}Latest` : property,
    ),
    sourceProperty: properties.evidence?.sources ?? null,
  };
}
