import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
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
  const socket = socketOf(await realpath(folder).catch(() => folder));
  let address: string | null = null;
  const server = createServer((caller) => {
    caller.on('error', () => undefined);
    caller.end(`process ${process.pid}${address === null ? ', still starting' : `, at ${address}`}`);
  });
  if (!(await listensAt(server, socket))) {
    const other = await whoAnswers(socket);
    if (other !== null) {
      throw new AlreadyRunning(
        `Entente already runs from this folder (${other}):\n${folder}\n` +
          'Use that one, or end it with Ctrl-C where it was started. ' +
          'A second one beside it needs a folder of its own: set ENTENTE_FOLDER.',
      );
    }
    // Left behind by a process that was killed.
    if (isFile(socket)) rmSync(socket, { force: true });
    if (!(await listensAt(server, socket)))
      throw new Explained(
        isFile(socket)
          ? `${socket} cannot be used. Remove it, then start again.`
          : 'Another start from the same folder has just ended, or just begun. Start again.',
      );
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

/**
 * A name that is short enough for every system, however deep the folder lies. On Linux (the leading zero) and Windows
 * it is no file, so nothing is left behind, and it does not depend on where the user keeps temporary files.
 */
function socketOf(folder: string): string {
  const name = `entente-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.socket`);
}

const isFile = (socket: string) => isAbsolute(socket) && process.platform !== 'win32';

function listensAt(server: Server, socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const fail = () => resolve(false);
    server.once('error', fail);
    server.listen(socket, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

/** In milliseconds: how long one that listens may take to say who it is. */
const patience = 2_000;

/** What the one who listens there says of itself; `null` where nobody does. */
function whoAnswers(socket: string): Promise<string | null> {
  return new Promise((resolve) => {
    const call = connect(socket);
    call.setTimeout(patience, () => {
      resolve('a process that hangs');
      call.destroy();
    });
    call.once('error', () => resolve(null));
    call.once('connect', () => text(call).then(resolve, () => resolve(null)));
  });
}
