import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { Explained } from '#cli/explained.ts';

/** Another start of the program uses the same folder. */
export class AlreadyRunning extends Explained {
  override readonly name = 'AlreadyRunning';
}

/** That this process is the one that starts and ends the local database of a folder. */
export interface Launcher {
  /** What shows it to others: the system takes it away with the process, in whatever way that ends. */
  readonly socket: string;
  /** Tells others under which address this one answers. */
  answerUnder(address: string): void;
  release(): void;
}

/**
 * Makes this process the only one that starts and ends the local database of a folder.
 *
 * @throws AlreadyRunning, naming the one that does
 */
export async function becomeLauncher(folder: string): Promise<Launcher> {
  const socket = socketOf(folder);
  let address = '';
  const server = createServer((caller) => {
    caller.on('error', () => undefined);
    caller.end(`process ${process.pid}${address && `, at ${address}`}`);
  });
  const listens = () =>
    new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(socket, () => resolve(true));
    });
  if (!(await listens())) {
    const other = await whoAnswers(socket);
    if (other !== null) {
      throw new AlreadyRunning(
        `Entente already runs from this folder (${other}). Use that one, or end it with Ctrl-C where it was started.`,
      );
    }
    // Left behind by a process that was killed.
    rmSync(socket, { force: true });
    if (!(await listens())) throw new Error(`${socket} cannot be used. Remove it, then start again.`);
  }
  server.unref();
  return {
    socket,
    release: () => void server.close(),
    answerUnder(own) {
      address = own;
    },
  };
}

/** A name that is short enough for every system, however deep the folder lies. */
function socketOf(folder: string): string {
  const name = `entente-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.socket`);
}

/** What the one who listens there says of itself; `null` where nobody does. */
function whoAnswers(socket: string): Promise<string | null> {
  return new Promise((resolve) => {
    const call = connect(socket);
    call.once('error', () => resolve(null));
    call.once('connect', () => text(call).then(resolve, () => resolve(null)));
  });
}
