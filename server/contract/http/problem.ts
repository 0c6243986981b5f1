import { z } from 'zod';

/** Every code that a problem may carry, with its HTTP status and title. A closed list: the page has a message for each. */
export const problemKinds = {
  'invalid-parameter': { status: 400, title: 'A parameter has a value that is not allowed' },
  'unknown-parameter': { status: 400, title: 'A parameter is not known here' },
  'missing-parameter': { status: 400, title: 'A parameter is missing' },
  'invalid-body': { status: 400, title: 'The body cannot be read' },
  'invalid-lens': { status: 400, title: 'The lens cannot be used' },
  'foreign-host': { status: 403, title: 'This server has another name' },
  'foreign-origin': { status: 403, title: 'A page from elsewhere may not ask this server' },
  'invalid-query': { status: 400, title: 'The query cannot be understood' },
  'refused-query': { status: 403, title: 'The query asks for more than reading this graph' },
  'unknown-node': { status: 404, title: 'There is no such node' },
  'unknown-relation': { status: 404, title: 'There is no such relation' },
  'unknown-source': { status: 404, title: 'There is no such source' },
  'unknown-question': { status: 404, title: 'There is no such prepared question' },
  'unknown-endpoint': { status: 404, title: 'There is nothing at this address' },
  'wrong-method': { status: 405, title: 'This address does not take this method' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'wrong-media-type': { status: 415, title: 'The body must be JSON' },
  'query-failed': { status: 422, title: 'The database could not carry the query out' },
  'unfit-question': { status: 422, title: 'The question does not fit this graph' },
  'too-many-queries': { status: 429, title: 'Too many queries at once' },
  'query-too-large': { status: 422, title: 'The question is too large for the database' },
  'internal-error': { status: 500, title: 'The server made a mistake' },
  'server-busy': { status: 503, title: 'The server has too much to do' },
  'database-unavailable': { status: 503, title: 'The database does not answer' },
  'query-timeout': { status: 504, title: 'The database took too long' },
} as const;

export type ProblemCode = keyof typeof problemKinds;

const codes = Object.keys(problemKinds) as [ProblemCode, ...ProblemCode[]];

/** An error as RFC 9457 has it, with a code, the field at fault and what to do. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  detail: z.string(),
  field: z.string().nullable(),
  /** Where in the text that was sent, as in a query; lines and columns count from 1. */
  position: z.object({ line: z.int().positive(), column: z.int().positive() }).optional(),
  remedy: z.string(),
  requestId: z.string(),
});

export type Problem = z.infer<typeof problem>;
