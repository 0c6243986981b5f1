import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '#cli/start/listen.ts';
import { findFolder } from '#db/cypher-files.ts';
import type { Database } from '#db/database.ts';
import { createApp } from '#server/app.ts';

/**
 * The whole program, with the page as it was built, on a free port of this machine.
 *
 * @returns its address, and how to end it
 * @throws where the page has not been built
 */
export async function serveApp(database: Database): Promise<{ address: string; close(): Promise<void> }> {
  const page = join(findFolder('server'), 'dist', 'page');
  if (!existsSync(join(page, 'index.html')))
    throw new Error('The page has not been built: run "npm run build".');
  return listen(createApp({ database, page, validateAnswers: true }), 0);
}
