import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Explained } from '#cli/explained.ts';

export interface Listening {
  readonly address: string;
  readonly port: number;
  /** Answers what is being asked, within some seconds, and takes nothing new. */
  close(): Promise<void>;
}

/** Ports that browsers do not open, as other services use them (the Fetch standard's list, from 1024 up). */
const closedToBrowsers = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080],
]);

/** How many ports are tried after one that is taken. */
const attempts = 100;

/**
 * In milliseconds: how long a connection stays open that nothing is asked over. Longer than the minute that proxies and
 * clients keep theirs: who lets go first must be the one who asks, or now and then a question meets a closing door.
 */
const keepAlive = 65_000;

/** In milliseconds: how long requests that run may take to end; with all else that ends, less than ten seconds. */
const closeTimeout = 8_000;

/** In milliseconds: how often it is looked for connections over which nothing is asked any more. */
const closeBeat = 50;

/** In milliseconds: how long somebody may take to say what they ask for, who would else keep a connection busy for nothing. */
const slowest = { headers: 10_000, request: 30_000 };

/**
 * Serves on that port, or on the next one that is free and that browsers open.
 *
 * @param port 0: any free one
 * @param beyondThisMachine whether other machines are let in
 * @throws where none of a hundred is free, or it may not be used
 */
export async function listen(
  app: RequestListener,
  port: number,
  beyondThisMachine = false,
): Promise<Listening> {
  const host = beyondThisMachine ? '0.0.0.0' : '127.0.0.1';
  const server = createServer(app);
  server.keepAliveTimeout = keepAlive;
  server.headersTimeout = slowest.headers;
  server.requestTimeout = slowest.request;
  const last = Math.min(port + attempts - 1, 65_535);
  for (let next = port; !(await listensOn(server, host, next)); next += 1) {
    if (next === last)
      throw new Explained(`The ports ${port} to ${last} are all taken. Set PORT to one that is free.`);
  }
  const own = (server.address() as AddressInfo).port;
  return { address: `http://127.0.0.1:${own}`, port: own, close: () => close(server) };
}

/** Whether it listens there now; not, where the port is taken or of no use. */
async function listensOn(server: Server, host: string, port: number): Promise<boolean> {
  if (closedToBrowsers.has(port)) return false;
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES')
        reject(new Explained(`Port ${port} may not be used here. Set PORT to another.`));
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const look = setInterval(() => server.closeIdleConnections(), closeBeat);
  try {
    const late = new AbortController();
    await Promise.race([
      closed.then(() => late.abort()),
      wait(closeTimeout, undefined, late).catch(() => undefined),
    ]);
    server.closeAllConnections();
    await closed;
  } finally {
    clearInterval(look);
  }
}
