import type { CallAnswer, CallParameters, EndpointName } from 'entente/contract/http/endpoints.ts';
import { type Route, routes } from 'entente/contract/http/routes.ts';
import { lensHeaders } from './lens-header.ts';
import { type ApiProblem, readProblem, unreachable } from './problem.ts';
import { type PlainParameters, toRequest } from './request.ts';

export interface CallOptions {
  /** Ends the call; the server then stops asking the database. */
  readonly signal?: AbortSignal | undefined;
  /** Asks how the server sees the graph by itself, whatever lens is in use here. */
  readonly withoutLens?: boolean;
}

/**
 * Calls the server.
 *
 * @param name one of the contract's calls
 * @param parameters those of its path, query and body together, as the contract has them
 * @returns the answer, of the type that the contract gives it
 * @throws ApiProblem where the server refuses, fails or cannot be reached
 * @throws DOMException named AbortError where the signal ended the call
 */
export async function call<Name extends EndpointName>(
  name: Name,
  parameters: CallParameters<Name>,
  { signal, withoutLens = false }: CallOptions = {},
): Promise<CallAnswer<Name>> {
  const response = await sendCall(name, parameters, { signal, withoutLens });
  const answer = await readBody(response, signal);
  if (!response.ok || answer === unreadable) throw refusal(response, answer);
  // The server validates its answers against the same contract in its tests; a validator here would double the page.
  return answer as CallAnswer<Name>;
}

/**
 * Sends a call and gives what comes back, of which nothing but the head has been read.
 *
 * @throws ApiProblem where the server cannot be reached
 */
export function sendCall<Name extends EndpointName>(
  name: Name,
  parameters: CallParameters<Name>,
  { signal, withoutLens = false, accept }: CallOptions & { readonly accept?: string },
): Promise<Response> {
  const route: Route = routes[name];
  // The contract's parameters are made of text, numbers and lists of text alone.
  const { method, address, body } = toRequest(route, parameters as unknown as PlainParameters);
  return reach(address, {
    method,
    body,
    headers: {
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(accept === undefined ? {} : { accept }),
      ...(withoutLens ? {} : lensHeaders()),
    },
    signal: signal ?? null,
  });
}

/** The problem that a call was answered with. */
export async function refusalIn(response: Response, signal: AbortSignal | undefined): Promise<ApiProblem> {
  return refusal(response, await readBody(response, signal));
}

function refusal(response: Response, body: unknown): ApiProblem {
  return readProblem(response.status, response.headers.get('content-type') ?? '', body);
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw unreachable(error);
  }
}

const unreadable = Symbol('unreadable');

async function readBody(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    return unreadable;
  }
}
