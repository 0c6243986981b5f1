import { z } from 'zod';
import { kindParameters } from '#graph/reading.ts';

/** What the fragment `passable` needs. */
export const passingParameters = z.object({
  ...kindParameters.shape,
  /** `null`: a path may lead through any node. Nodes are element ids. */
  passing: z
    .object({
      /** Whatever else is said: the ends, and what it must lead through. */
      always: z.array(z.string()),
      avoid: z.array(z.string()),
      avoidKinds: z.array(z.string()),
      maximumDegree: z.int().nullable(),
    })
    .nullable(),
});
export type PassingParameters = z.infer<typeof passingParameters>;
