import {
  type Endpoint,
  type EndpointName,
  endpoints,
  type ProblemCode,
  problemKinds,
} from '#contract/http/index.ts';
import { inputSchema } from './json-schema.ts';
import { ProblemError } from './problem-error.ts';
import { toProblem } from './problems.ts';

/** One example of every problem, at the address by which its `type` names it. */
export function problemExamples(): Record<string, object> {
  const codes = Object.keys(problemKinds) as ProblemCode[];
  return Object.fromEntries(
    codes.map((code) => {
      const error = new ProblemError(code, {
        detail: 'What is wrong here, with the value at fault.',
        field: code.endsWith('-parameter') ? 'refs[0]' : null,
        remedy: 'What to do about it.',
      });
      return [
        code,
        { summary: problemKinds[code].title, value: toProblem(error, 'the request, as in the log') },
      ];
    }),
  );
}

/** The problems that an endpoint can answer with, by their status. */
export function describeProblems(name: EndpointName): Record<string, object> {
  const codes = problemsOf(name);
  const statuses = [...new Set(codes.map((code) => problemKinds[code].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => problemKinds[code].status === status);
      return [String(status), describeProblem(here)];
    }),
  );
}

function describeProblem(codes: readonly ProblemCode[]): object {
  const references = codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]);
  return {
    description: `${codes.map((code) => problemKinds[code].title).join('. ')}.`,
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(references),
      },
    },
  };
}

function problemsOf(name: EndpointName): ProblemCode[] {
  const endpoint: Endpoint = endpoints[name];
  const schemas = [endpoint.path, endpoint.query, ...(endpoint.body === null ? [] : [endpoint.body])].map(
    inputSchema,
  );
  const required = schemas.some((schema) => (schema.required ?? []).length > 0);
  return [
    'foreign-host',
    'foreign-origin',
    'address-too-long',
    'unknown-parameter',
    'invalid-parameter',
    ...(required ? ['missing-parameter' as const] : []),
    ...(endpoint.body === null ? [] : (['invalid-body', 'body-too-large', 'wrong-media-type'] as const)),
    ...(name === 'live' || name === 'ready' ? [] : (['invalid-lens'] as const)),
    ...endpoint.problems.filter((code) => code !== 'invalid-lens'),
    'internal-error',
    'database-unavailable',
    'query-timeout',
    'query-too-large',
  ];
}
