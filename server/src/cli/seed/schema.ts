import { Explained } from '#cli/explained.ts';
import type { Database } from '#db/database.ts';
import { withNames } from '#db/named.ts';
import { awaitIndexes } from '#queries/schema/await-indexes.ts';
import {
  createEntityKey,
  createEntityNames,
  createRelationKeys,
  dropRelationKeys,
} from '#queries/schema/changes.ts';
import { listIndexes } from '#queries/schema/indexes.ts';

/** In seconds: how long indexes may take to fill. */
const patience = 300;

/** A constraint or an index of the seed cannot be made. The message says what is in the way. */
export class SchemaObstructed extends Explained {
  override readonly name = 'SchemaObstructed';
}

/**
 * Makes the constraint and the indexes that the seed's graph is searched by, and waits until they are filled.
 * The one on keys of relations covers exactly these types: where it covers others it is made anew.
 *
 * @throws SchemaObstructed
 */
export async function ensureSchema(database: Database, types: readonly string[]): Promise<void> {
  const wanted = [...types].sort();
  await database.alterSchema(createEntityKey.cypher);
  await database.alterSchema(createEntityNames.cypher);
  if ((await indexedTypes(database)).join() !== wanted.join()) {
    await database.alterSchema(dropRelationKeys.cypher);
    await database.alterSchema(withNames(createRelationKeys, { types: wanted }).cypher);
  }
  await database.reader({ timeout: (patience + 10) * 1_000 }).many(awaitIndexes, { seconds: patience });
  await verify(database, wanted);
}

/** The types whose relations are found by their keys, sorted; none where there is no index yet. */
export async function indexedTypes(database: Database): Promise<string[]> {
  const indexes = await database.reader().many(listIndexes, {});
  return indexes.filter(({ name }) => name === 'relation_keys').flatMap(({ on }) => on.sort());
}

/** Neo4j makes no index "if not exists" where another of that name, or on the same label and property, exists. */
async function verify(database: Database, types: readonly string[]): Promise<void> {
  const wanted = [
    { name: 'entity_key', on: ['Entity'], properties: ['key'], analyzer: null },
    { name: 'entity_names', on: ['Entity'], properties: ['names'], analyzer: 'standard-folding' },
    { name: 'relation_keys', on: types, properties: ['key'], analyzer: 'keyword' },
  ];
  const found = await database.reader().many(listIndexes, {});
  for (const index of wanted) {
    const same = found.some((each) => describe(each) === describe(index));
    if (same) continue;
    const inTheWay = found.filter(
      ({ name, on, analyzer }) =>
        name === index.name ||
        (on.join() === index.on.join() && (analyzer === null) === (index.analyzer === null)),
    );
    throw new SchemaObstructed(
      `The index "${index.name}" could not be made: ${inTheWay.map(({ name }) => `"${name}"`).join(', ')} is in its way. ` +
        'Drop that, or choose another database.',
    );
  }
}

function describe(index: {
  readonly name: string;
  readonly on: readonly string[];
  readonly properties: readonly string[];
  readonly analyzer: string | null;
}): string {
  return JSON.stringify([index.name, [...index.on].sort(), index.properties, index.analyzer]);
}
