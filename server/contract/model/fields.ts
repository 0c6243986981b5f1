import { z } from 'zod';
import { suggest } from './nearest.ts';

/** A group of fields that takes these and no others; an unknown one is answered with what may have been meant. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue.keys as string[])
            .map((key) => suggest(key, known, `Fields here: ${known.join(', ')}.`))
            .join(' ')
        : undefined,
  });
}
