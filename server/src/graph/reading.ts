import { z } from 'zod';
import type { Profile } from '#contract/model/index.ts';

/** The kind of a node none of whose labels is a kind of the profile, as where it has no label at all. */
export const kindless = 'Node';

/** What the fragment `kind` needs. */
export const kindParameters = z.object({
  kindOrder: z.array(z.string()),
  kindless: z.string(),
});

/** What the fragment `caption` needs. */
const captionParameters = z.object({
  ...kindParameters.shape,
  captions: z.array(z.object({ kind: z.string(), property: z.string() })),
});

/** What the fragment `relation` needs, and every query that names nodes by their refs. */
export const keyParameters = z.object({ key: z.string().nullable() });

/** What the fragment `node` needs. */
export const nodeParameters = z.object({
  ...keyParameters.shape,
  ...captionParameters.shape,
  /** The list of names, and parallel to it whose each of them is. */
  sidedNames: z.string().nullable(),
  sides: z.string().nullable(),
});

/** What the fragment `texts` needs. */
export const textParameters = z.object({
  ...captionParameters.shape,
  names: z.string().nullable(),
});

export const readingParameters = z.object({ ...nodeParameters.shape, ...textParameters.shape });
export type Reading = z.infer<typeof readingParameters>;

/** How nodes and relations of this graph are read, as parameters of the fragments; a query takes those it has a use for. */
export function readingOf(profile: Profile): Reading {
  return {
    key: profile.properties.key,
    names: profile.properties.names?.texts ?? null,
    sidedNames: profile.properties.names?.texts ?? null,
    sides: profile.properties.names?.sides ?? null,
    kindOrder: profile.kinds.map((kind) => kind.name),
    kindless,
    captions: profile.kinds.flatMap((kind) =>
      kind.captions.map((property) => ({ kind: kind.name, property })),
    ),
  };
}
