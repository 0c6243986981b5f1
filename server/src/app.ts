import express, { type Express, type RequestHandler, Router } from 'express';
import { type EndpointName, endpoints, type StreamedLine, type StreamedName } from '#contract/http/index.ts';
import type { Lens } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { allGuards, type Guards } from '#db/guard/guards.ts';
import type { AskedQuery } from '#db/reader.ts';
import { refuseAddresses } from '#http/address.ts';
import {
  type Answerer,
  type Answerers,
  bindEndpoint,
  refuseOtherMethods,
  type Streamers,
} from '#http/bind-endpoint.ts';
import { answerErrors } from '#http/errors.ts';
import type { GuardsOff } from '#http/guards.ts';
import type { Call, Handlers, Parameters } from '#http/handler.ts';
import { type Observer, observe, queriesFor } from '#http/observe.ts';
import { refuseForeignHosts, refuseForeignOrigins } from '#http/own-host.ts';
import { nothingThere, servePage } from '#http/page.ts';
import { readBody } from '#http/read-body.ts';
import { nameRequest } from '#http/request-id.ts';
import { dataHeaders } from '#http/security-headers.ts';
import { type Turns, takeTurns } from '#http/turns.ts';
import { FoundCache } from '#profile/cache.ts';
import { Lenses } from '#profile/lens/known.ts';
import { betweenTwoRoutes } from '#routes/between-two.ts';
import { contestedRoutes } from '#routes/contested.ts';
import { coverageRoutes } from '#routes/coverage.ts';
import { serveDocumentation } from '#routes/documentation.ts';
import { graphRoutes } from '#routes/graph.ts';
import { healthRoutes } from '#routes/health.ts';
import { hubRoutes } from '#routes/hubs.ts';
import { lensRoutes } from '#routes/lens.ts';
import { libraryRoutes } from '#routes/library.ts';
import { neighborhoodRoutes } from '#routes/neighborhood.ts';
import { nodeRoutes } from '#routes/nodes.ts';
import { pathRoutes, pathStreams } from '#routes/paths.ts';
import { propertyRoutes } from '#routes/properties.ts';
import { queryRoutes, queryStreams } from '#routes/query.ts';
import { relationRoutes } from '#routes/relations.ts';
import { searchRoutes } from '#routes/search.ts';
import { sourceRoutes } from '#routes/sources.ts';
import { startRoutes } from '#routes/start.ts';
import { timelineRoutes } from '#routes/timeline.ts';
import type { Logger } from '#server/logger.ts';

export interface Dependencies {
  readonly database: Database;
  /** The folder with the built page; without one, addresses of the page say how to build it. */
  readonly page?: string | null;
  /** How the database is to be read by calls that name no lens of their own. */
  readonly lens?: Lens;
  /** Told what went wrong; the console by default. */
  readonly logger?: Logger;
  /** The folder with the prepared questions; that of the program by default. */
  readonly library?: string;
  /** How many queries that users have written may run at once. */
  readonly turns?: Turns;
  /** For tests: fewer guards between the queries of users and the database than there are. */
  readonly queryGuards?: Guards;
  /** For tests: an answer that is not exactly as the contract has it becomes an internal error. */
  readonly validateAnswers?: boolean;
  /** The names under which the server is called, beside localhost and addresses. */
  readonly hosts?: readonly string[];
  /** Told of every request once it is over. */
  readonly observer?: Observer;
  /** For tests: what keeps hostile requests out, switched off to show what it is for. */
  readonly guardsOff?: GuardsOff;
}

/** Every endpoint that asks the graph, but for those of the library. */
const handlers: Omit<Handlers, 'live' | 'ready' | keyof LibraryRoutes> = {
  ...graphRoutes,
  ...propertyRoutes,
  ...lensRoutes,
  ...startRoutes,
  ...searchRoutes,
  ...nodeRoutes,
  ...neighborhoodRoutes,
  ...relationRoutes,
  ...betweenTwoRoutes,
  ...pathRoutes,
  ...timelineRoutes,
  ...hubRoutes,
  ...contestedRoutes,
  ...coverageRoutes,
  ...sourceRoutes,
  ...queryRoutes,
};

type LibraryRoutes = ReturnType<typeof libraryRoutes>['routes'];

/** The whole server as an Express application that does not listen yet. It keeps nothing but what it knows of the database, for seconds. */
export function createApp({
  database,
  page = null,
  lens = {},
  logger = console,
  library,
  turns = { ofOneClient: 6, inAll: 24 },
  queryGuards = allGuards,
  validateAnswers = false,
  hosts = [],
  observer = () => undefined,
  guardsOff = [],
}: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').disable('query parser');
  app.use(nameRequest, observe(observer), dataHeaders, ...guardsOf(hosts, guardsOff));
  app.use(serveDocumentation());
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  const calls = callsTo(database, lens, logger, queryGuards);
  const { routes, streams } = libraryRoutes(library);
  const all = { ...healthRoutes(database), ...answerers({ ...handlers, ...routes }, calls) };
  const streamed = streamers({ ...pathStreams, ...queryStreams, ...streams }, calls);
  app.use(['/api/query', '/api/library'], takeTurns(turns));
  app.use(bindAll(all, streamed, { validateAnswers, guardsOff }));
  app.use('/api', (request) => {
    throw nothingThere(request.originalUrl);
  });
  app.use(servePage(page));
  app.use(answerErrors(logger));
  return app;
}

/** What every request passes first. */
function guardsOf(hosts: readonly string[], off: GuardsOff): RequestHandler[] {
  return [
    ...(off.includes('host') ? [] : [refuseForeignHosts(hosts)]),
    ...(off.includes('origin') ? [] : [forData(refuseForeignOrigins(hosts))]),
    ...(off.includes('address') ? [] : [refuseAddresses]),
  ];
}

/** For what stands under `/api` alone: the page's own files may be asked for by any link. */
function forData(guard: RequestHandler): RequestHandler {
  return Router().use('/api', guard);
}

function bindAll(
  all: Answerers,
  streams: Streamers,
  options: { readonly validateAnswers: boolean; readonly guardsOff: GuardsOff },
): Router {
  const router = Router();
  router.use('/api', ...readBody(options.guardsOff));
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    bindEndpoint(router, name, all, streams, options);
  }
  refuseOtherMethods(router);
  return router;
}

type Asking = Exclude<EndpointName, 'live' | 'ready'>;

/** Makes a call as a handler sees it out of what a request asks. */
type ToCall = <Name extends Asking>(
  parameters: Parameters<Name>,
  signal: AbortSignal,
  lens: string | undefined,
) => Promise<Call<Name>>;

/** Gives each call what its handler needs beside its parameters: the profile, and a reader that ends when the caller goes. */
function callsTo(database: Database, lens: Lens, logger: Logger, guards: Guards): ToCall {
  const cache = new FoundCache(() => database.reader(), logger);
  const lenses = new Lenses(lens);
  return async (parameters, signal, lensId) => {
    const known = lenses.through(await cache.current(), lensId);
    const queries = queriesFor(signal);
    const onQuery = (asked: AskedQuery) => void queries.push(asked);
    const own = database.ownReader({ signal, guards });
    return { parameters, profile: known.profile, known, reader: database.reader({ signal, onQuery }), own };
  };
}

function answerers(all: Omit<Handlers, 'live' | 'ready'>, toCall: ToCall): Pick<Answerers, Asking> {
  const answererOf =
    <Name extends Asking>(name: Name): Answerer<Name> =>
    async (...asked) =>
      all[name](await toCall<Name>(...asked));
  const names = Object.keys(all) as Asking[];
  // Each name is bound to the answerer of that name, which TypeScript cannot follow through a list of pairs.
  return Object.fromEntries(names.map((name) => [name, answererOf(name)])) as unknown as Pick<
    Answerers,
    Asking
  >;
}

/** For each endpoint that the contract has as a stream what tells its lines. */
type Streams = {
  readonly [Name in StreamedName]: (call: Call<Name>) => AsyncGenerator<StreamedLine<Name>>;
};

function streamers(streams: Streams, toCall: ToCall): Streamers {
  return {
    async *paths(...asked) {
      yield* streams.paths(await toCall<'paths'>(...asked));
    },
    async *query(...asked) {
      yield* streams.query(await toCall<'query'>(...asked));
    },
    async *libraryQuestion(...asked) {
      yield* streams.libraryQuestion(await toCall<'libraryQuestion'>(...asked));
    },
  };
}
