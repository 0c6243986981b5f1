import { listen } from '#cli/start/listen.ts';
import { type CallAnswer, type EndpointName, endpoints, lensHeader } from '#contract/http/index.ts';
import type { Database } from '#db/database.ts';
import { createApp, type Dependencies } from '#server/app.ts';

/** A server that listens for as long as a test needs it. */
export interface Served {
  readonly address: string;
  /** What was logged as an error since it began to listen. */
  readonly errors: unknown[][];
  /**
   * Asks for an address that must be answered as the contract has it for this endpoint.
   *
   * @param lens the id of a lens to see the graph through
   */
  get<Name extends EndpointName>(
    endpoint: Name,
    path: string,
    lens?: string | null,
  ): Promise<CallAnswer<Name>>;
  /** The same with a body. */
  post<Name extends EndpointName>(
    endpoint: Name,
    body: object,
    lens?: string | null,
  ): Promise<CallAnswer<Name>>;
  close(): Promise<void>;
}

/** Serves this database without a page; answers are held against the contract before they are sent. */
export async function serveApi(database: Database, options: Partial<Dependencies> = {}): Promise<Served> {
  const errors: unknown[][] = [];
  const logger = { warn: () => undefined, error: (...line: unknown[]) => void errors.push(line) };
  const { address, close } = await listen(
    createApp({ database, logger, validateAnswers: true, ...options }),
    0,
  );
  return {
    address,
    errors,
    async get(endpoint, path, lens) {
      return answerOf(endpoint, await fetch(`${address}${path}`, { headers: headersOf(lens) }));
    },
    async post(endpoint, body, lens) {
      const { method, path } = endpoints[endpoint].route;
      const headers = { 'content-type': 'application/json', ...headersOf(lens) };
      return answerOf(
        endpoint,
        await fetch(`${address}${path}`, { method, headers, body: JSON.stringify(body) }),
      );
    },
    close,
  };
}

function headersOf(lens: string | null | undefined): Record<string, string> {
  return lens === null || lens === undefined ? {} : { [lensHeader]: lens };
}

async function answerOf<Name extends EndpointName>(
  endpoint: Name,
  response: Response,
): Promise<CallAnswer<Name>> {
  // Parsed by the schema of which this is the type.
  return endpoints[endpoint].answer.parse(await response.json()) as CallAnswer<Name>;
}
