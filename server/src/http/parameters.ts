import type { Request } from 'express';
import { type EndpointName, endpoints } from '#contract/http/index.ts';
import { type Checked, check } from './check.ts';
import type { GuardsOff } from './guards.ts';
import type { Parameters } from './handler.ts';
import { inputSchema } from './json-schema.ts';
import { ProblemError } from './problem-error.ts';
import { readQueryString } from './query-string.ts';

/**
 * Makes what reads an endpoint's parameters out of a request.
 *
 * @returns a function that answers path, query and body as one object with defaults filled in, and throws
 *   ProblemError for the first thing that is wrong
 */
export function parameterReader<Name extends EndpointName>(name: Name, off: GuardsOff = []) {
  const { path, query, body } = endpoints[name];
  const checkedBy = (schema: Checked['schema']) =>
    checked(off.includes('unknown-parameters') ? schema.strip() : schema);
  const inPath = checkedBy(path);
  const inQuery = checkedBy(query);
  const inBody = body === null ? null : checkedBy(body);
  return (request: Request): Parameters<Name> => {
    const parameters = {
      ...check(inPath, request.params),
      ...check(inQuery, readQueryString(request.originalUrl, inQuery.described)),
      ...(inBody === null ? {} : check(inBody, bodyOf(request))),
    };
    // Each part has been checked against the schema that `Parameters` is inferred from.
    return parameters as Parameters<Name>;
  };
}

function checked(schema: Checked['schema']): Checked {
  return { schema, described: inputSchema(schema) };
}

/** @throws ProblemError where there is no body, or it is not a JSON object */
function bodyOf(request: Request): object {
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  if (hasBody(request) && request.is('application/json') === false) {
    throw new ProblemError('wrong-media-type', {
      detail: `The body is of the type ${request.get('content-type') ?? 'unknown'}.`,
      remedy: 'Send JSON, with the header "Content-Type: application/json".',
    });
  }
  throw new ProblemError('invalid-body', {
    detail: body === undefined ? 'There is no body.' : 'The body is not a JSON object.',
    remedy: 'Send a JSON object, as /api/docs shows it for this call.',
  });
}

function hasBody(request: Request): boolean {
  return request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;
}
