import { graphOf } from 'seed/graph/graph.ts';
import { readSeed } from 'seed/read.ts';
import type { Database } from '#db/database.ts';
import { apply } from './apply.ts';
import { BrokenSeed } from './broken-seed.ts';
import { refuseForeignData } from './holdings.ts';
import type { LoadSummary } from './load-summary.ts';
import { ensureSchema, indexedTypes } from './schema.ts';

/**
 * Makes the database hold exactly the graph of a seed, all of it or, where anything fails, what it held before.
 * What is there already stays as it is, so a second load changes nothing.
 *
 * @param folder of the seed
 * @throws BrokenSeed before anything is written; ForeignData; SchemaObstructed
 */
export async function loadSeed(database: Database, folder: string): Promise<LoadSummary> {
  const { seed, problems } = readSeed(folder);
  if (seed === undefined) throw new BrokenSeed(folder, problems);
  await refuseForeignData(database);
  const types = seed.ontology.value.types.map(({ name }) => name);
  // Until the new data is in, relations of the old types are still to be found.
  await ensureSchema(database, [...new Set([...types, ...(await indexedTypes(database))])]);
  const summary = await database.write((writer) => apply(writer, graphOf(seed)));
  await ensureSchema(database, types);
  return summary;
}
