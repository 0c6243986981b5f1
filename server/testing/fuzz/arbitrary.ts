import fc from 'fast-check';
import { z } from 'zod';
import { hostileTexts } from '#testing/contract-values.ts';

/** What of JSON Schema the contract's parameters come to. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** Values of the graph, by the names of the parameters that take them. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/**
 * Whatever may be sent for a part of a call: mostly what its schema allows, with values of the graph where a parameter
 * takes some; often something left out; now and then what its schema does not allow, or a parameter that is not known.
 */
export function anythingFor(schema: z.ZodObject, known: Known): fc.Arbitrary<Record<string, unknown>> {
  // Zod's own type for a JSON Schema is wider than what the contract's parameters can give.
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as Schema;
  const fields = Object.entries(properties).map(([name, inner]) => {
    const value = oneOf(
      [8, anyValueOf(inner, known[name] ?? [])],
      [1, fc.constantFrom(...hostileTexts)],
      [1, fc.jsonValue({ maxDepth: 3 })],
    );
    const weight = required.includes(name) ? 20 : 1;
    return [name, fc.option(value, { nil: undefined, freq: weight })] as const;
  });
  const unknown = fc.option(fc.tuple(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 1 })), {
    nil: undefined,
    freq: 1,
  });
  return fc
    .tuple(fc.record(Object.fromEntries(fields)), oneOf([15, fc.constant(undefined)], [1, unknown]))
    .map(([given, more]) =>
      Object.fromEntries(
        [...Object.entries(given), ...(more === undefined ? [] : [more])].filter(
          ([, value]) => value !== undefined,
        ),
      ),
    );
}

function anyValueOf(schema: Schema, known: readonly unknown[]): fc.Arbitrary<unknown> {
  const named = [...known, ...(schema.examples ?? [])];
  const any = anyOf(schema, known);
  return named.length === 0 || schema.type === 'array'
    ? any
    : oneOf([3, fc.constantFrom(...named)], [1, any]);
}

function anyOf(schema: Schema, known: readonly unknown[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => anyValueOf(choice, known)));
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: atLeast(schema), max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: atLeast(schema), max: schema.maximum ?? 1_000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(anyValueOf(schema.items ?? {}, known), {
        maxLength: Math.min(schema.maxItems ?? 6, 6),
      });
    case 'object':
      return objectOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const atLeast = ({ minimum = 0 }: Schema) => Math.max(minimum, -(2 ** 31));

function textOf({ minLength = 0, maxLength = 30 }: Schema): fc.Arbitrary<string> {
  const size = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 30)) };
  return fc.oneof(fc.string(size), fc.string({ ...size, unit: 'binary' }));
}

function objectOf({ properties, additionalProperties }: Schema): fc.Arbitrary<unknown> {
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, inner]) => [name, anyValueOf(inner, [])]);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  const inner = typeof additionalProperties === 'object' ? additionalProperties : {};
  return fc.dictionary(fc.string({ maxLength: 8 }), anyValueOf(inner, []), { maxKeys: 3 });
}

function oneOf<Value>(...weighted: [weight: number, arbitrary: fc.Arbitrary<Value>][]): fc.Arbitrary<Value> {
  return fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}
