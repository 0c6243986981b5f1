import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '#db/database.ts';
import { listening, type ServerState, serverState, type ToServer } from './server-messages.ts';

/** A server that is measured from outside. */
export interface MeasuredServer {
  readonly address: string;
  /** Its memory after all that is no longer needed has been freed. */
  settled(): Promise<ServerState>;
  state(): Promise<ServerState>;
  stop(): Promise<void>;
}

/**
 * Starts a server for that database as a process of its own.
 *
 * @param lens the file that says how the database is to be read; `null`: what the database says of itself
 */
export async function startServer(
  { uri, username, password }: Connection,
  lens: string | null,
): Promise<MeasuredServer> {
  const script = fileURLToPath(new URL('./bench-server.js', import.meta.url));
  const child = fork(script, lens === null ? [] : [lens], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  const [first] = await once(child, 'message');
  const { address } = listening.parse(first);
  const asked = async (message: ToServer) => {
    const answer = once(child, 'message');
    child.send(message);
    return serverState.parse((await answer)[0]);
  };
  return {
    address,
    settled: () => asked('collect'),
    state: () => asked('state'),
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
