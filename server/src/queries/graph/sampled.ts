import { z } from 'zod';

/** What the fragment `properties` gives: of each property the type of its value, and how it begins where it can be a text. */
export const sampledProperties = z.array(
  z.object({ name: z.string(), type: z.string(), value: z.string().nullable() }),
);
export type SampledProperty = z.infer<typeof sampledProperties>[number];

/** How many of all nodes or relations are looked at, and how many of each sort are looked at closely. */
export const surveyParameters = z.strictObject({ most: z.int().positive(), each: z.int().nonnegative() });
