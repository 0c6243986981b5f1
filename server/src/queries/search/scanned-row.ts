import { z } from 'zod';

/** What a scan gives of a node: enough to compare and to rank it. */
export const scannedRow = z.object({
  id: z.string(),
  key: z.string().nullable(),
  texts: z.array(z.string()),
  degree: z.int().nonnegative(),
});
