import type { PlainValue } from 'entente/contract/model/node.ts';

/** A JSON value as Cypher writes it, where the keys of a map are names and not texts. */
export function cypherLiteral(value: PlainValue): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([name, each]) => `${quotedName(name)}: ${cypherLiteral(each)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return JSON.stringify(value);
}

function quotedName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
