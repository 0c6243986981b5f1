import type { Problem, ProblemCode } from 'entente/contract/http/problem.ts';

/** The codes of the contract, and the two that only the page can find out. */
export type ApiProblemCode = ProblemCode | 'unreachable' | 'unreadable-answer';

/** Why a call has no answer, in words for the user: what happened (`detail`) and what to do next (`remedy`). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ApiProblemCode;
  readonly status: number | null;
  readonly field: string | null;
  readonly detail: string;
  readonly remedy: string;
  readonly requestId: string | null;
  /** Where in the text that was sent; lines and columns count from 1. */
  readonly position: Problem['position'] | null;

  constructor(about: {
    readonly code: ApiProblemCode;
    readonly detail: string;
    readonly remedy: string;
    readonly status?: number;
    readonly field?: string | null;
    readonly requestId?: string | null;
    readonly position?: Problem['position'] | null;
    readonly cause?: unknown;
  }) {
    super(`${about.detail} ${about.remedy}`, { cause: about.cause });
    this.code = about.code;
    this.status = about.status ?? null;
    this.field = about.field ?? null;
    this.detail = about.detail;
    this.remedy = about.remedy;
    this.requestId = about.requestId ?? null;
    this.position = about.position ?? null;
  }

  /** Whether the same call may work in a moment without anybody changing anything. */
  get isPassing(): boolean {
    return this.status === null || this.status >= 500;
  }
}

export function unreachable(cause: unknown): ApiProblem {
  return new ApiProblem({
    code: 'unreachable',
    detail: 'The server cannot be reached.',
    remedy: 'Check that Entente is still running and that you are connected, then try again.',
    cause,
  });
}

/**
 * Reads what a call that failed has answered.
 *
 * @returns the problem that the server names, or one that says that the answer cannot be read, as where
 * something between page and server has answered in its place
 */
export function readProblem(status: number, contentType: string, body: unknown): ApiProblem {
  if (contentType.includes('application/problem+json') && isProblem(body))
    return new ApiProblem({ ...body, status });
  return new ApiProblem({
    code: 'unreadable-answer',
    status,
    detail: `The server's answer cannot be read (status ${status}).`,
    remedy:
      'Reload the page; if it happens again, something between this page and Entente is answering for it.',
  });
}

function isProblem(
  body: unknown,
): body is Pick<Problem, 'code' | 'detail' | 'remedy' | 'field' | 'requestId'> {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string' &&
    'remedy' in body &&
    typeof body.remedy === 'string'
  );
}
