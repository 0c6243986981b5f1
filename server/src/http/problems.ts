import { type Problem, type ProblemCode, problemKinds } from '#contract/http/index.ts';
import { DatabaseUnavailable, QueryTimeout, QueryTooLarge } from '#db/errors.ts';
import { QueryRefused } from '#db/guard/refusal.ts';
import { QueryFailed, QueryMistake } from '#db/own/failures.ts';
import { WrongParameter } from '#db/own/parameters.ts';
import { WrongLens } from '#profile/lens/parse.ts';
import { ProblemError } from './problem-error.ts';

/** Sorts any error into the contract's problems. What is not the caller's to mend says nothing of its cause. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof DatabaseUnavailable) {
    return new ProblemError('database-unavailable', {
      detail: 'The server cannot reach its database.',
      remedy: 'Try again in a few seconds. If you run this server, see that Neo4j is up and its login right.',
      headers: { 'Retry-After': '5' },
    });
  }
  if (error instanceof QueryTimeout) {
    return new ProblemError('query-timeout', {
      detail: 'The database did not finish in time, and the query was ended.',
      remedy: 'Ask for less: fewer nodes, a smaller maximum length, a filter.',
    });
  }
  if (error instanceof QueryTooLarge) {
    return new ProblemError('query-too-large', {
      detail: 'The answer needs more memory than the database gives to one question.',
      remedy: 'Ask for less: fewer nodes, a smaller maximum length, a filter.',
    });
  }
  if (error instanceof WrongLens) return fromLens(error);
  return fromOwnQuery(error) ?? fromExpress(error) ?? internalError;
}

/** What may be wrong with a query that a user has written. */
function fromOwnQuery(error: unknown): ProblemError | undefined {
  if (error instanceof QueryRefused) {
    const { message: detail, remedy, position } = error;
    return new ProblemError('refused-query', { detail, remedy, position, field: 'query' });
  }
  if (error instanceof QueryMistake) {
    const { message: detail, position } = error;
    return new ProblemError('invalid-query', {
      detail,
      remedy: 'Mend the query there.',
      position,
      field: 'query',
    });
  }
  if (error instanceof WrongParameter)
    return new ProblemError('invalid-parameter', {
      detail: error.message,
      field: `parameters.${error.field}`,
      remedy: error.remedy,
    });
  if (error instanceof QueryFailed)
    return new ProblemError('query-failed', { detail: error.message, remedy: error.remedy });
  return undefined;
}

/** A problem as it is sent. */
export function toProblem(error: ProblemError, requestId: string): Problem {
  const { status, title } = problemKinds[error.code];
  return {
    type: problemType(error.code),
    title,
    status,
    code: error.code,
    detail: error.message,
    field: error.field,
    remedy: error.remedy,
    ...(error.position ? { position: error.position } : {}),
    requestId,
  };
}

/** What identifies a kind of problem: an address at which an example of it stands. */
function problemType(code: ProblemCode): string {
  return `/api/openapi.json#/components/examples/${code}`;
}

/** Of several mistakes the first is the field at fault; the detail names them all. */
function fromLens({ message, mistakes: [first, ...others] }: WrongLens): ProblemError {
  const several = first === undefined || others.length > 0;
  return new ProblemError('invalid-lens', {
    detail: several ? message : `${first.line === null ? '' : `Line ${first.line}: `}${first.detail}`,
    field: first?.field || null,
    remedy: several ? 'Mend these places, and send it again.' : first.remedy,
  });
}

const internalError = new ProblemError('internal-error', {
  detail: 'Something went wrong that should not have.',
  remedy: 'Try again. If it happens again, report it with the request id.',
});

/** What Express and its body parser throw carries a status, and mostly a type. */
function fromExpress(error: unknown): ProblemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { status, type, code } = error as { status?: unknown; type?: unknown; code?: unknown };
  if (status === 413) {
    return new ProblemError('body-too-large', {
      detail: 'The body is larger than this server reads.',
      remedy: 'Send at most 256 kB, in several calls where it must be more.',
    });
  }
  if (status === 415) {
    return new ProblemError('wrong-media-type', {
      detail: 'The encoding of the body is not one that this server reads.',
      remedy: 'Send JSON in UTF-8, plain or compressed with gzip, deflate or br.',
    });
  }
  // What cannot be unpacked has a code of zlib's instead of a type.
  if (status === 400 && (typeof type === 'string' || String(code).startsWith('Z_'))) {
    return new ProblemError('invalid-body', {
      detail: 'The body is not a JSON object.',
      remedy: 'Send a JSON object, as /api/docs shows it for this call.',
    });
  }
  if (error instanceof URIError || status === 400) {
    return new ProblemError('invalid-parameter', {
      detail: 'The address is not well formed.',
      remedy: 'Write a % as %25, and every other special character by its code in UTF-8.',
    });
  }
  return undefined;
}
