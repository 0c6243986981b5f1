import { z } from 'zod';
import type { Polarity, Profile } from '#contract/model/index.ts';

/** What the fragment `polarity` needs. */
export const polarityParameters = z.object({
  /** The property by which a relation says it itself. */
  polarity: z.string().nullable(),
  cooperating: z.array(z.string()),
  opposing: z.array(z.string()),
});

/** What of this graph's types is cooperation, and what conflict. */
export function polarityOf({ properties, types }: Profile): z.infer<typeof polarityParameters> {
  const typesOf = (polarity: Polarity) =>
    types.filter((type) => type.polarity === polarity).map(({ name }) => name);
  return { polarity: properties.polarity, cooperating: typesOf(1), opposing: typesOf(-1) };
}
