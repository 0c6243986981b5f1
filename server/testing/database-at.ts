import { inject } from 'vitest';
import { Database } from '#db/database.ts';

/** The test database, reached by another address, as behind a line that a test can cut. The caller closes it. */
export function databaseAt(port: number): Database {
  return new Database({ ...inject('connection'), uri: `bolt://127.0.0.1:${port}` });
}

/** Where the test database is reached. */
export function addressOfDatabase(): string {
  return inject('connection').uri;
}
