import { Explained } from '#cli/explained.ts';
import type { Database } from '#db/database.ts';
import { countHoldings } from '#queries/seed/holdings.ts';
import { listUsedLabels } from '#queries/seed/labels.ts';

/** The database holds nodes that the program did not write. The message says which; nothing was changed. */
export class ForeignData extends Explained {
  override readonly name = 'ForeignData';
}

/** Whether the database holds no node at all. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.reader().one(countHoldings, {})).nodes === 0;
}

/**
 * Makes sure that a database is empty or holds nothing but a seed that was loaded before.
 *
 * @throws ForeignData
 */
export async function refuseForeignData(database: Database): Promise<void> {
  const { nodes, metas, entities, keyless } = await database.reader().one(countHoldings, {});
  if (nodes === 0) return;
  const foreign = metas === 0 ? nodes : nodes - metas - entities + keyless;
  if (foreign === 0) return;
  const labels = await database.reader().many(listUsedLabels, { most: 10 });
  throw new ForeignData(
    `Nodes in this database that do not come from a seed: ${foreign}` +
      ` (labels in use: ${labels.map(({ label }) => label).join(', ') || 'none'}).\n` +
      'Loading would mix the two, so nothing was changed. Name an empty database, or one that holds only a seed.',
  );
}
