import { openDatabase, providers } from '#cli/database/open.ts';
import type { ProvidedDatabase } from '#cli/database/provider.ts';
import type { Ending } from '#cli/ending.ts';
import type { Report } from '#cli/report.ts';
import { Database } from '#db/database.ts';
import type { Settings } from '#server/settings.ts';

/** A database that a provider has brought up, and the way to it. */
interface Connected {
  readonly provided: ProvidedDatabase;
  readonly database: Database;
}

/**
 * Brings up the database that the settings ask for, and tells what there is to note about it.
 *
 * @param ending takes note of what was begun, also where it fails half-way
 * @throws what `openDatabase` throws
 */
export async function connect(settings: Settings, report: Report, ending: Ending): Promise<Connected> {
  const provided = await report.step('Database', async (announce) => {
    const result = await openDatabase(providers(settings), announce, ending);
    return { words: result.description, result };
  });
  for (const note of provided.notes ?? []) report.say(note);
  const database = new Database(provided.connection);
  ending.add(() => database.close());
  return { provided, database };
}
