import type { Database } from '#db/database.ts';
import type { Answerers } from '#http/bind-endpoint.ts';

/** The two calls that answer without knowing the graph: whoever watches the server asks them before all is well. */
export function healthRoutes(database: Database): Pick<Answerers, 'live' | 'ready'> {
  return {
    live: async () => ({ status: 'live' }),
    ready: async () => ({ status: 'ready', databaseVersion: await database.version() }),
  };
}
