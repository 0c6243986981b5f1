import { z } from 'zod';

/** Where in a request a value stands. */
export type Part = 'path' | 'query' | 'body';

/** What has a meaning in some language on the way: query strings, JSON, Lucene, Cypher, file systems, prototypes. */
export const hostileTexts = [
  `'`,
  '"',
  '`',
  '\\',
  '../../etc/passwd',
  `'}) MATCH (n) DETACH DELETE n //`,
  '*:* OR /.*/ AND "~',
  '+-&|!(){}[]^~?:/',
  '__proto__',
  '%00%zz',
  'a\u0000b',
  '\ud800',
  '𝕏👩‍👩‍👧',
  'x'.repeat(200),
];

/** What looks like a date or a period, and is none. */
const noDates = ['2023-02-30', '2019-13', '2019?', '12019-01', '2019/2018', '2019/2020/2021', '/2019'];

/** Values of the wrong type, and just outside of every bound. */
export function wrongValues(type: z.ZodType, part: Part): unknown[] {
  const inner = withoutDefault(type);
  const schema = z.toJSONSchema(inner, { io: 'input' });
  const wrongTypes = {
    path: [],
    query: ['nonsense', '', ['1', '2'], ...noDates],
    body: [null, { a: 1 }, 1.5, true, 'nonsense', ['nonsense'], ...noDates],
  }[part];
  const outside = [
    ...(schema.minimum === undefined ? [] : [schema.minimum - 1]),
    ...(schema.maximum === undefined ? [] : [schema.maximum + 1]),
    ...(schema.minLength === undefined ? [] : ['x'.repeat(schema.minLength - 1)]),
    ...(schema.maxLength === undefined ? [] : ['x'.repeat(schema.maxLength + 1)]),
    ...(schema.minItems === undefined || schema.minItems === 0 ? [] : [[]]),
    ...(schema.maxItems === undefined ? [] : [Array(schema.maxItems + 1).fill('x')]),
    ...(inner instanceof z.ZodArray ? [[''], ['x'.repeat(501)]] : []),
  ];
  // In an address nothing but text can be sent, an empty list is no list, and an empty part is another address.
  return [...wrongTypes, ...outside]
    .filter((value) => !inner.safeParse(value).success && !(part === 'path' && value === ''))
    .filter(
      (value) =>
        part === 'body' || !(inner instanceof z.ZodArray) || (Array.isArray(value) && value.length > 0),
    );
}

/** Values that the schema itself names: its examples, and each one of a closed list. */
export function namedValues(type: z.ZodType): unknown[] {
  const { examples = [], enum: choices = [] } = z.toJSONSchema(type, { io: 'input' });
  return [...examples, ...choices];
}

/** Values that fit, and that something on the way may take for more than a value. */
export function hostileValues(type: z.ZodType): unknown[] {
  const inner = withoutDefault(type);
  return [...hostileTexts, ...hostileTexts.map((value) => [value])].filter(
    (value) => inner.safeParse(value).success,
  );
}

/** The schema that a value must satisfy where one is given. */
export function withoutDefault(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodDefault || type instanceof z.ZodOptional
    ? withoutDefault(type.unwrap() as z.ZodType)
    : type;
}
