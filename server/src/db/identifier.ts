/**
 * The one place where a name becomes part of a query's text: a label, type or property name, quoted with
 * backticks, a backtick inside doubled (Neo4j Cypher manual, "Naming rules and recommendations").
 * Neo4j reads `\uXXXX` anywhere in a query before all else, and once only, so a backslash is written by its own code:
 * a name that looks like such a code stays the name that it is.
 *
 * @throws RangeError where the name is empty, longer than 16,383 characters, or holds a NUL: no such name can exist
 */
export function identifier(name: string): string {
  if (name.length === 0 || name.length > 16_383)
    throw new RangeError('A name must have 1 to 16,383 characters.');
  if (name.includes('\0')) throw new RangeError(`The name ${JSON.stringify(name)} holds a NUL.`);
  return `\`${name.replaceAll('\\', '\\u005C').replaceAll('`', '``')}\``;
}
