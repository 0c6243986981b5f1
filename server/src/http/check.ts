import type { z } from 'zod';
import { allowed, fieldNames } from './allowed.ts';
import { type JsonSchema, schemaAt } from './json-schema.ts';
import { ProblemError } from './problem-error.ts';

/** A schema of the contract in both its forms. */
export interface Checked<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  readonly described: JsonSchema;
}

/**
 * Holds what was sent against the contract.
 *
 * @returns the values with defaults filled in
 * @throws ProblemError for the first thing that is wrong: `unknown-parameter`, `missing-parameter` or
 *   `invalid-parameter`, with the field and what is allowed there
 */
export function check<Schema extends z.ZodObject>(
  { schema, described }: Checked<Schema>,
  sent: unknown,
): z.output<Schema> {
  const result = schema.safeParse(sent);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue === undefined ? result.error : problemOf(issue, sent, described);
}

function problemOf(issue: z.core.$ZodIssue, sent: unknown, described: JsonSchema): ProblemError {
  if (issue.code === 'unrecognized_keys') return unknownParameter(issue, described);
  const field = fieldOf(issue.path);
  const there = schemaAt(described, issue.path) ?? {};
  if (valueAt(sent, issue.path) === undefined) {
    return new ProblemError('missing-parameter', {
      detail: `"${field}" is missing.`,
      field,
      remedy: `Give ${allowed(there)}.`,
    });
  }
  return new ProblemError('invalid-parameter', {
    detail: `"${field}" is ${shown(valueAt(sent, issue.path))}, which is not allowed.`,
    field,
    remedy: issue.code === 'custom' ? issue.message : `Give ${allowed(there)}.`,
  });
}

function unknownParameter(issue: z.core.$ZodIssueUnrecognizedKeys, described: JsonSchema): ProblemError {
  // A field without a name is still one.
  const field = fieldOf([...issue.path, issue.keys[0] || '""']);
  return new ProblemError('unknown-parameter', {
    detail: `There is no parameter "${field}" here.`,
    field,
    remedy: `Leave it out. Known here: ${fieldNames(schemaAt(described, issue.path) ?? {})}.`,
  });
}

/** A path into what was sent, as it is written in code: `refs[0]`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, position) =>
      typeof step === 'number' ? `[${step}]` : `${position > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    sent,
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
