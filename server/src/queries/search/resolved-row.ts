import { z } from 'zod';

/** A ref as it was asked for, and the element id of what it refers to. */
export const resolvedRow = z.object({ ref: z.string(), id: z.string() });
