import type { RequestHandler, Response } from 'express';
import type { AskedQuery } from '#db/reader.ts';
import { requestId } from './request-id.ts';

/** What is told of one request once it is over: nothing of what was asked for, only where and by which queries. */
export interface ToldRequest {
  readonly requestId: string;
  /** As the contract names it; `null` for the page, its files, and what is nowhere. */
  readonly endpoint: string | null;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Whether the caller went before all was answered. */
  readonly cut: boolean;
  readonly queries: readonly AskedQuery[];
}

/** Told of every request. */
export type Observer = (told: ToldRequest) => void;

const asked = new WeakMap<AbortSignal, AskedQuery[]>();

/** The list of the queries that are asked for the request of that signal; whoever asks one adds it. */
export function queriesFor(signal: AbortSignal): AskedQuery[] {
  const known = asked.get(signal) ?? [];
  asked.set(signal, known);
  return known;
}

/** Takes note of which endpoint answers, and where its queries are listed. */
export function noteEndpoint(response: Response, endpoint: string, signal: AbortSignal): void {
  notes.set(response, { endpoint, queries: queriesFor(signal) });
}

const notes = new WeakMap<Response, Pick<ToldRequest, 'endpoint' | 'queries'>>();

export function observe(tell: Observer): RequestHandler {
  return (request, response, next) => {
    const begin = performance.now();
    response.once('close', () => {
      const { endpoint, queries } = notes.get(response) ?? { endpoint: null, queries: [] };
      tell({
        requestId: requestId(response),
        endpoint,
        method: request.method,
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - begin),
        cut: !response.writableFinished,
        queries,
      });
    });
    next();
  };
}
