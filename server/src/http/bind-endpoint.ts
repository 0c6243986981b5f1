import { isDeepStrictEqual } from 'node:util';
import type { RequestHandler, Response, Router } from 'express';
import type { z } from 'zod';
import {
  type CallAnswer,
  type Endpoint,
  type EndpointName,
  endpoints,
  lensHeader,
  type StreamedLine,
  type StreamedName,
} from '#contract/http/index.ts';
import type { GuardsOff } from './guards.ts';
import type { Parameters } from './handler.ts';
import { noteEndpoint } from './observe.ts';
import { parameterReader } from './parameters.ts';
import { ProblemError } from './problem-error.ts';
import { sendLines, wantsLines } from './stream.ts';

/** Answers one endpoint. `signal` is aborted when the caller has gone; `lens` is what the call names as its lens. */
export type Answerer<Name extends EndpointName> = (
  parameters: Parameters<Name>,
  signal: AbortSignal,
  lens: string | undefined,
) => Promise<CallAnswer<Name>>;

export type Answerers = { readonly [Name in EndpointName]: Answerer<Name> };

/** Answers an endpoint line by line, each as soon as it is known; for those that the contract has as a stream. */
export type Streamers = {
  readonly [Name in EndpointName]?: (
    parameters: Parameters<Name>,
    signal: AbortSignal,
    lens: string | undefined,
  ) => AsyncGenerator<Name extends StreamedName ? StreamedLine<Name> : never>;
};

/**
 * Puts one endpoint of the contract at its address.
 *
 * @param options.validateAnswers holds each answer against the contract before it is sent; one that is not
 *   exactly of its form becomes an internal error
 */
export function bindEndpoint<Name extends EndpointName>(
  router: Router,
  name: Name,
  answerers: Answerers,
  streamers: Streamers,
  options: { readonly validateAnswers: boolean; readonly guardsOff?: GuardsOff },
): void {
  const { method, path } = endpoints[name].route;
  const read = parameterReader(name, options.guardsOff);
  const answerCall: RequestHandler = async (request, response) => {
    const signal = gone(response);
    noteEndpoint(response, name, signal);
    const asked = [read(request), signal, request.get(lensHeader)] as const;
    const stream = streamers[name];
    if (stream !== undefined && wantsLines(request)) {
      const lines = stream(...asked);
      await sendLines(response, options.validateAnswers ? validated(name, lines) : lines);
      return;
    }
    const answer = await answerers[name](...asked);
    if (options.validateAnswers) validate(name, answer);
    response.json(answer);
  };
  if (method === 'GET') router.get(expressPath(path), answerCall);
  else router.post(expressPath(path), answerCall);
}

/** Refuses every other method at the addresses of the contract, naming those that are taken. */
export function refuseOtherMethods(router: Router): void {
  const routes = Object.values(endpoints).map((endpoint) => endpoint.route);
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes
      .filter((route) => route.path === path)
      .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const allow = [...methods, 'OPTIONS'].join(', ');
    router.all(expressPath(path), (request, response) => {
      if (request.method !== 'OPTIONS') {
        throw new ProblemError('wrong-method', {
          detail: `${request.method} is not taken here.`,
          remedy: `Use ${methods.join(' or ')}.`,
          headers: { Allow: allow },
        });
      }
      response.set('Allow', allow).status(204).end();
    });
  }
}

/** `/api/nodes/{ref}` as Express writes it: `/api/nodes/:ref`. */
function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function gone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}

function validate(name: EndpointName, answer: unknown, schema: z.ZodType = endpoints[name].answer): void {
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const parsed = schema.safeParse(sent);
  if (!parsed.success) throw new Error(`The answer to ${name} breaks the contract: ${parsed.error.message}`);
  if (!isDeepStrictEqual(parsed.data, sent))
    throw new Error(`The answer to ${name} holds more than the contract says.`);
}

async function* validated(name: EndpointName, lines: AsyncGenerator<unknown>): AsyncGenerator<unknown> {
  const { stream }: Endpoint = endpoints[name];
  for await (const line of lines) {
    validate(name, line, stream);
    yield line;
  }
}
