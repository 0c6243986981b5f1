import { Agent, request as send } from 'node:http';
import type { Request } from './request.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks a server over connections that stay open, as a browser does; with less of its own to do than `fetch` has. */
export interface Client {
  /** @throws what the connection throws */
  ask(request: Request): Promise<Answer>;
  close(): void;
}

export function clientOf(address: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  return {
    ask: ({ method, path, body }) =>
      new Promise((resolve, reject) => {
        const headers =
          body === null
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
        const call = send(new URL(path, address), { agent, method, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => void chunks.push(chunk));
          response.once('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
          response.once('error', reject);
        });
        call.once('error', reject);
        call.end(body ?? undefined);
      }),
    close: () => agent.destroy(),
  };
}
