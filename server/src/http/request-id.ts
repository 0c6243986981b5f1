import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const header = 'X-Request-Id';

/** Names every request, in its answer and in the log. */
export const nameRequest: RequestHandler = (_request, response, next) => {
  response.set(header, randomUUID());
  next();
};

export function requestId(response: Response): string {
  return response.get(header) ?? '';
}
