import type { RequestHandler } from 'express';
import { ProblemError } from './problem-error.ts';

/** How many requests may be under way at once. */
export interface Turns {
  readonly ofOneClient: number;
  readonly inAll: number;
}

/** Seconds after which it is worth to try again. */
const pause = 2;

/** Lets only so many requests through at once; the others are told when to come again. For what keeps the database busy. */
export function takeTurns({ ofOneClient, inAll }: Turns): RequestHandler {
  const running = new Map<string, number>();
  let total = 0;
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const client = request.ip ?? '';
    const own = running.get(client) ?? 0;
    if (own >= ofOneClient)
      throw new ProblemError('too-many-queries', {
        detail: `${ofOneClient} queries from this address are still running.`,
        remedy: 'Wait until one of them is done, or cancel one.',
        headers: { 'Retry-After': String(pause) },
      });
    if (total >= inAll)
      throw new ProblemError('server-busy', {
        detail: `${inAll} queries are running, as many as this server runs at once.`,
        remedy: 'Try again in a few seconds.',
        headers: { 'Retry-After': String(pause) },
      });
    total += 1;
    running.set(client, own + 1);
    response.once('close', () => {
      total -= 1;
      const left = (running.get(client) ?? 1) - 1;
      if (left > 0) running.set(client, left);
      else running.delete(client);
    });
    next();
  };
}
