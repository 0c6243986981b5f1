import type { Client } from './client.ts';
import type { Request } from './request.ts';
import { type Bar, type Durations, durationsOf, histogramOf } from './statistics.ts';

/** What many visitors at once got. */
export interface Load {
  readonly clients: number;
  readonly servers: number;
  /** Answers in a second. */
  readonly perSecond: number;
  readonly durations: Durations;
  readonly histogram: readonly Bar[];
  /** Answers other than 200, and connections that broke. */
  readonly errors: number;
  /** Of the errors one, in words. */
  readonly example: string | null;
  /** How many processors each kept busy on average; the database only where the system tells. */
  readonly busy: {
    readonly servers: number;
    readonly database: number | null;
    readonly benchmark: number;
  };
}

/**
 * Lets so many visitors ask for so long, each its next question as soon as it has the answer to the last. The questions
 * are handed out one after the other, to the servers in turn.
 *
 * @param servers one client for each
 */
export async function load(
  requests: readonly Request[],
  servers: readonly Client[],
  options: { clients: number; seconds: number },
): Promise<Pick<Load, 'perSecond' | 'durations' | 'histogram' | 'errors' | 'example'>> {
  const times: number[] = [];
  const failures: string[] = [];
  const begin = performance.now();
  const end = begin + options.seconds * 1000;
  let next = 0;
  const visitor = async () => {
    while (performance.now() < end) {
      const request = requests[next % requests.length];
      const server = servers[next % servers.length];
      next += 1;
      if (request === undefined || server === undefined) return;
      const asked = performance.now();
      const failure = await failureOf(server, request);
      times.push(performance.now() - asked);
      if (failure !== null) failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: options.clients }, visitor));
  return {
    perSecond: times.length / ((performance.now() - begin) / 1000),
    durations: durationsOf(times),
    histogram: histogramOf(times),
    errors: failures.length,
    example: failures[0] ?? null,
  };
}

async function failureOf(server: Client, request: Request): Promise<string | null> {
  try {
    const { status, text } = await server.ask(request);
    return status === 200 ? null : `${request.path} answers ${status}: ${text.slice(0, 300)}`;
  } catch (error) {
    return `${request.path}: ${error}`;
  }
}
