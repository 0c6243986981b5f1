import { setTimeout as wait } from 'node:timers/promises';
import { Explained } from '#cli/explained.ts';
import { type Connection, Database } from '#db/database.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import { NotUsable, type Provider } from './provider.ts';
import { refusesLogin } from './refuses-login.ts';

/** The database was named, but cannot be used. The message says why and what to do. */
class WrongDatabase extends Explained {
  override readonly name = 'WrongDatabase';
}

/** In milliseconds: how long a database may take that is just being started elsewhere. */
const patience = 20_000;

/** The database that `NEO4J_URI` names. Nothing else is tried where it does not answer. */
export function givenProvider(given: Connection | null): Provider {
  return {
    async open(announce) {
      if (given === null) throw new NotUsable('NEO4J_URI is not set');
      announce(`asking ${given.uri}`);
      const version = await waitFor(given, performance.now() + patience);
      return { connection: given, description: `${version} at ${given.uri}`, own: false };
    },
  };
}

/** What the database says it is, as soon as it answers. */
async function waitFor(connection: Connection, until: number): Promise<string> {
  const database = new Database(connection);
  try {
    for (;;) {
      try {
        return await database.version();
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) throw error;
        if (refusesLogin(error)) throw refused(connection);
        if (performance.now() > until) throw silent(connection, error);
        await wait(1_000);
      }
    }
  } finally {
    await database.close();
  }
}

const refused = ({ uri, username }: Connection) =>
  new WrongDatabase(
    `The database at ${uri} does not let "${username}" in. Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows.`,
  );

const silent = ({ uri }: Connection, error: Error) =>
  new WrongDatabase(
    `The database at ${uri} does not answer (${error.message}).\n` +
      'Is it running? Is NEO4J_URI right? Unset NEO4J_URI to let the program run a database of its own.',
  );
