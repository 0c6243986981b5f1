import { z } from 'zod';
import { keyParameters, kindParameters } from '#graph/reading.ts';

/** A node that may be drawn first. */
export const candidateRow = z.object({
  id: z.string(),
  kind: z.string(),
  degree: z.int().nonnegative(),
});

/** What the questions for such nodes have in common. `excluded` are labels whose nodes are not meant. */
export const candidateParameters = z.object({
  ...kindParameters.shape,
  excluded: z.array(z.string()),
  limit: z.int().positive(),
});

export const keyedCandidateParameters = candidateParameters.extend(keyParameters.shape);
