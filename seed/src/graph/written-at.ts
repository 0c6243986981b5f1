import type { Entry } from '#reading/entry.ts';
import type { StoredProperties } from './records.ts';

/** Where the seed stands in the repository, so that the place is a path that an editor opens from there. */
const folder = 'seed';

/** The same record with the file and line at which its entry begins: `seed/relations/claims.yaml:12`. */
export function writtenAt<Stored extends { readonly properties: StoredProperties }>(
  { at }: Entry<unknown>,
  record: Stored,
): Stored {
  const { file, line } = at();
  return { ...record, properties: { ...record.properties, writtenAt: `${folder}/${file}:${line}` } };
}

/** What properties say, wherever that is written: an entry that has only moved says what it said. */
export function contentOf<Value>(properties: Readonly<Record<string, Value>>): Record<string, Value> {
  const { writtenAt: _, ...content } = properties;
  return content;
}
