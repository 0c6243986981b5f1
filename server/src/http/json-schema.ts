import { z } from 'zod';

/** What of JSON Schema (2020-12) the contract's parameters use. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * What a caller may send, as JSON Schema. Reading query strings, the remedies in problems and the
 * description of the interface all go by this one form of the contract.
 */
export function inputSchema(schema: z.ZodObject): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'input' });
  // Zod's own type for a JSON Schema is wider than what the contract's parameters can give.
  return described as JsonSchema;
}

/** The schema of the value at a path such as `['refs', 0]`; `undefined` where the path leads nowhere. */
export function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : ownProperty(inner?.properties, String(step))),
    schema,
  );
}

/** A property of the object's own: `constructor` and its like are not found on every object. */
export function ownProperty<Value>(
  object: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
