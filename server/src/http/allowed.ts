import type { JsonSchema } from './json-schema.ts';

/** In words, what a schema allows: "a whole number from 1 to 100". */
export function allowed(schema: JsonSchema): string {
  if (schema.enum !== undefined)
    return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
  switch (schema.type) {
    case 'integer':
      return `a whole number${range(schema.minimum, schema.maximum)}`;
    case 'number':
      return `a number${range(schema.minimum, schema.maximum)}`;
    case 'boolean':
      return 'true or false';
    case 'string':
      return `a text${size(schema.minLength, schema.maxLength, 'character')}`;
    case 'array':
      return `a list${size(schema.minItems, schema.maxItems, 'item')}, each ${allowed(schema.items ?? {})}`;
    case 'object':
      return `an object with ${fieldNames(schema)}`;
    default:
      return 'what /api/openapi.json says of it';
  }
}

/** The names of an object's fields, for a remedy. */
export function fieldNames(schema: JsonSchema): string {
  const names = Object.keys(schema.properties ?? {});
  return names.length === 0 ? 'no fields' : names.map((name) => `"${name}"`).join(', ');
}

function range(minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER): string {
  const [bounded, open] = [minimum > Number.MIN_SAFE_INTEGER, maximum >= Number.MAX_SAFE_INTEGER];
  if (open) return bounded ? ` of at least ${minimum}` : '';
  return bounded ? ` from ${minimum} to ${maximum}` : ` of at most ${maximum}`;
}

function size(minimum = 0, maximum = Number.POSITIVE_INFINITY, unit: string): string {
  const units = `${unit}${maximum === 1 || (maximum === Number.POSITIVE_INFINITY && minimum === 1) ? '' : 's'}`;
  if (maximum === Number.POSITIVE_INFINITY) return minimum === 0 ? '' : ` of at least ${minimum} ${units}`;
  return minimum === 0 ? ` of at most ${maximum} ${units}` : ` of ${minimum} to ${maximum} ${units}`;
}
