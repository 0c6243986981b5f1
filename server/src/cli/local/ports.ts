import { createServer } from 'node:net';

/** Whether something could listen on that port of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const attempt = createServer();
    attempt.once('error', () => resolve(false));
    attempt.listen({ port, host: '127.0.0.1', exclusive: true }, () => attempt.close(() => resolve(true)));
  });
}

/** The first free port from there on, among a hundred. @throws where all are taken. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100 && port < 65_536; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`The ports ${from} to ${Math.min(from + 99, 65_535)} are all taken.`);
}
