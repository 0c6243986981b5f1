import type { ProvidedDatabase } from '#cli/database/provider.ts';
import type { Ending } from '#cli/ending.ts';
import type { Report } from '#cli/report.ts';
import { isEmpty } from '#cli/seed/holdings.ts';
import { loadSeed } from '#cli/seed/load.ts';
import { findFolder } from '#db/cypher-files.ts';
import type { Database } from '#db/database.ts';
import type { Settings } from '#server/settings.ts';
import { connect } from './connect.ts';

/** Fills a database of the program's own that is empty; of an empty one that was given, says how to fill it. */
export async function fill(provided: ProvidedDatabase, database: Database, report: Report): Promise<void> {
  await report.step('Graph', async (announce) => {
    if (!(await isEmpty(database))) return { words: 'there', result: null };
    if (!provided.own) return { words: 'empty; "npm run seed -- --confirm" fills it', result: null };
    announce('filling the empty database');
    const { nodes, relations } = await loadSeed(database, findFolder('seed'));
    return { words: `filled with ${nodes.added} nodes and ${relations.added} relations`, result: null };
  });
}

/**
 * Waits for the database and fills it where it is empty, though it is one that was given: the step of
 * `docker-compose.yml` that comes before the program starts. A filled one stays as it is.
 *
 * @throws what `openDatabase` throws
 */
export async function fillGiven(settings: Settings, report: Report, ending: Ending): Promise<void> {
  const { provided, database } = await connect(settings, report, ending);
  await fill({ ...provided, own: true }, database, report);
}
