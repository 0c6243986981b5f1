import type { z } from 'zod';
import { identifier } from './identifier.ts';
import { type Names, type Query, rewritten } from './query.ts';

/**
 * Puts the names of labels or types into a query whose file writes them as `?label` in backticks. Only where
 * a parameter would make Neo4j read the whole graph (dynamic labels and types use neither index nor count store),
 * or where none is taken, as in what changes the schema.
 *
 * @param names for example `{ label: 'State' }`; of several labels or types any one will do, of several properties all
 * @throws RangeError where something cannot be a name
 */
export function withNames<Parameters extends z.ZodObject, Row extends z.ZodType>(
  query: Query<Parameters, Row>,
  names: Names,
): Query<Parameters, Row> {
  return rewritten(query, (cypher) =>
    Object.entries(names).reduce(
      (text, [mark, name]) => text.replaceAll(placeOf(mark), (_, owner: string) => listOf(name, owner)),
      cypher,
    ),
  );
}

/** Where names go: a label or type, or with what it belongs to a property, as in n.`?property`. */
function placeOf(mark: string): RegExp {
  return new RegExp(`(\\w+\\.)?\`\\?${mark}\``, 'g');
}

function listOf(name: string | readonly string[], owner = ''): string {
  const names = [name].flat().map((each) => owner + identifier(each));
  return names.join(owner === '' ? '|' : ', ');
}

/**
 * Puts the longest length of a path into a query whose file writes it as `*..8`: Neo4j takes no parameter there.
 *
 * @throws RangeError where it is no whole number from 1 to 8
 */
export function withLongest<Parameters extends z.ZodObject, Row extends z.ZodType>(
  query: Query<Parameters, Row>,
  hops: number,
): Query<Parameters, Row> {
  if (!Number.isInteger(hops) || hops < 1 || hops > 8)
    throw new RangeError('A path has from 1 to 8 hops here.');
  return rewritten(query, (cypher) => cypher.replace('*..8', `*..${hops}`));
}

/** Makes a query whose file looks for a path in either direction (`*..8]-`) look for one along the arrows only. */
export function alongArrows<Parameters extends z.ZodObject, Row extends z.ZodType>(
  query: Query<Parameters, Row>,
): Query<Parameters, Row> {
  return rewritten(query, (cypher) => cypher.replace('*..8]-(', '*..8]->('));
}
