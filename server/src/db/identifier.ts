/**
 * The one place where a name becomes part of a query's text: a label, type or property name, quoted with
 * backticks, a backtick inside doubled (Neo4j Cypher manual, "Naming rules and recommendations").
 * Neo4j also reads `\uXXXX` inside quoted names, so a backslash is refused rather than interpreted.
 *
 * @throws RangeError where the name is empty, longer than 16,383 characters, or holds a backslash or a NUL
 */
export function identifier(name: string): string {
  if (name.length === 0 || name.length > 16_383)
    throw new RangeError('A name must have 1 to 16,383 characters.');
  if (/[\\\0]/.test(name))
    throw new RangeError(`The name ${JSON.stringify(name)} holds a backslash or a NUL.`);
  return `\`${name.replaceAll('`', '``')}\``;
}
