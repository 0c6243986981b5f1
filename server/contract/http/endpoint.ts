import { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import type { Route } from './routes.ts';

/** A call: where it is, what it takes, what it answers, which problems it can name. Objects are strict: what is not listed is refused. */
export interface Endpoint {
  readonly route: Route;
  readonly summary: string;
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject | null;
  readonly answer: z.ZodType;
  /** One line of the answer as a stream of JSON lines, where it is to be had as one. */
  readonly stream?: z.ZodType;
  readonly problems: readonly ProblemCode[];
  /** Values that work on the graph that ships with the program. */
  readonly example: { readonly path?: object; readonly query?: object; readonly body?: object };
  /** Other bodies that work there, by what they ask in words. */
  readonly bodies?: Readonly<Record<string, object>>;
}

/** A part of a call that asks for nothing. */
export const none = z.strictObject({});
