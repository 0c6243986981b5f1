import { type JsonSchema, ownProperty } from './json-schema.ts';

/**
 * Reads the query string of an address into what the schema expects: a list repeats its parameter, whole
 * numbers and booleans are written out. What does not fit stays text, and what is not known stays in:
 * both are for the check that follows to refuse.
 *
 * @param address path and query string, its percent-encoding known to be well formed
 * @returns an object without a prototype, so that no name in it means anything
 */
export function readQueryString(address: string, schema: JsonSchema): Record<string, unknown> {
  const read: Record<string, unknown> = Object.create(null);
  for (const [name, texts] of groupByName(address)) {
    const field = ownProperty(schema.properties, name) ?? {};
    const values = texts.map((text) => fromText(text, field.type === 'array' ? field.items : field));
    read[name] = field.type === 'array' || values.length > 1 ? values : values[0];
  }
  return read;
}

function groupByName(address: string): Map<string, string[]> {
  const start = address.indexOf('?');
  const grouped = new Map<string, string[]>();
  if (start < 0) return grouped;
  for (const pair of address.slice(start + 1).split('&')) {
    if (pair === '') continue;
    const [name = '', ...rest] = pair.split('=').map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    grouped.set(name, [...(grouped.get(name) ?? []), rest.join('=')]);
  }
  return grouped;
}

function fromText(text: string, schema: JsonSchema | undefined): unknown {
  if (schema?.type === 'integer' && /^[+-]?\d{1,15}$/.test(text)) return Number(text);
  if (schema?.type === 'number' && /^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (schema?.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
