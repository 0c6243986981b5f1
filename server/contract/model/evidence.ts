import { z } from 'zod';

/** What the source does with the statement: says it, denies it, or reports that somebody says it. */
export const stance = z.enum(['asserts', 'denies', 'reports']);

export const modality = z.enum(['fact', 'opinion', 'recommendation', 'plan', 'hypothesis', 'poll']);

/** One place in one source. `paragraph` is counted as in the numbered edition of the source. */
export const evidence = z.object({
  source: z.string().min(1),
  paragraph: z.int().nonnegative().nullable(),
  stance,
});

/** The file and line in which a fact is written, and can be corrected: `seed/relations/claims.yaml:12`. */
export const writtenAt = z.string().min(1);

export type Stance = z.infer<typeof stance>;
export type Evidence = z.infer<typeof evidence>;
export type Modality = z.infer<typeof modality>;
