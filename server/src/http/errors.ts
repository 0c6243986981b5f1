import type { ErrorRequestHandler } from 'express';
import { QueryCancelled } from '#db/errors.ts';
import type { Logger } from '#server/logger.ts';
import { asProblem, toProblem } from './problems.ts';
import { requestId } from './request-id.ts';

/** The one place where errors become answers. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    if (error instanceof QueryCancelled || response.destroyed) return;
    const problem = toProblem(asProblem(error), requestId(response));
    if (problem.status >= 500) {
      logger.error(
        `${request.method} ${request.path}: ${problem.code} (request ${problem.requestId})`,
        error,
      );
    }
    if (response.writableEnded) return;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response
      .status(problem.status)
      .set(asProblem(error).headers)
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  };
}
