import type { Reader } from '#db/reader.ts';
import { nameQuery } from '#queries/graph/name.ts';
import { type NodeIndex, nodeIndexesQuery } from '#queries/graph/node-indexes.ts';
import { propertyKeysQuery } from '#queries/graph/property-keys.ts';
import { unlessRefused } from './refusal.ts';

/** What a database tells of itself in one word each. */
export interface Basics {
  readonly name: string;
  readonly propertyKeys: ReadonlySet<string> | null;
  readonly indexes: readonly NodeIndex[];
  /** In sentences: what it would not tell. */
  readonly notes: readonly string[];
}

/** What a database calls itself, the names of its properties and its indexes, as far as this user may know. */
export async function aboutDatabase(reader: Reader): Promise<Basics> {
  const notes: string[] = [];
  const [name, propertyKeys, indexes] = await Promise.all([
    unlessRefused(
      reader.one(nameQuery, {}).then((row) => row.name),
      'this database',
      () => notes.push('What this database is called is not told to this user of it.'),
    ),
    unlessRefused(
      reader.many(propertyKeysQuery, {}).then((rows) => new Set(rows.map((row) => row.name))),
      null,
      () => notes.push('Which properties there are is not told to this user of the database.'),
    ),
    unlessRefused(reader.many(nodeIndexesQuery, {}), [], () =>
      notes.push('Which indexes there are is not told to this user of the database: none is used to search.'),
    ),
  ]);
  return { name, propertyKeys, indexes, notes };
}
