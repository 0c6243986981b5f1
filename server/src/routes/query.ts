import type { QueryLine } from '#contract/http/index.ts';
import type { Call, Handler } from '#http/handler.ts';
import { collectOwn, runOwn } from '#queries/own/run-own.ts';

const query: Handler<'query'> = (call) => collectOwn(streamQuery(call));

/** The same as lines, each as soon as it is known. */
function streamQuery(call: Call<'query'>): AsyncGenerator<QueryLine> {
  const { query: cypher, parameters, limit: rows, seconds } = call.parameters;
  return runOwn(call, 'own', { cypher, parameters, rows, seconds });
}

export const queryRoutes = { query };
export const queryStreams = { query: streamQuery };
