import { connect } from 'node:net';
import type { ProblemCode } from '#contract/http/index.ts';
import type { Guard } from '#http/guards.ts';

/** A request that somebody sends who means no good, and what must come of it. */
export interface HostileRequest {
  readonly title: string;
  /** What refuses it; `null`: nothing that could be switched off. */
  readonly guard: Guard | null;
  /** As it goes over the line; `{host}` stands for the address of the server. */
  readonly text: string | Buffer;
  readonly status: number;
  /** `null`: the answer is no problem document, as where what was sent is no HTTP, or does no harm. */
  readonly code: ProblemCode | null;
}

/** A request in words: the headers that every program sends are put in where they are not given. */
export function requestText(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Buffer {
  const length = method === 'GET' && body.length === 0 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const all = Object.entries({ Host: '{host}', Connection: 'close', ...length, ...headers });
  const head = `${method} ${target} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

export const json = { 'Content-Type': 'application/json' };

/** What came back. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends a text as it stands, and reads until the server closes the connection, which the text must ask for. */
export function sendRaw(port: number, text: string | Buffer): Promise<RawAnswer> {
  const sent = Buffer.from(
    Buffer.from(text).toString('latin1').replaceAll('{host}', `127.0.0.1:${port}`),
    'latin1',
  );
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.on('data', (chunk) => void chunks.push(chunk));
    // A server that refuses a body before it has read all of it resets the connection after its answer.
    socket.on('error', (error) => (chunks.length === 0 ? reject(error) : undefined));
    socket.once('end', () => socket.end());
    socket.once('close', () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        head,
        body: rest.join('\r\n\r\n'),
      });
    });
  });
}
