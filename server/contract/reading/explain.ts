import type { z } from 'zod';
import { type Place, type Problem, problem } from './problem.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema has against some data, in words that a historian can act on.
 * Messages that the schemas of `format` give are remedies; what is wrong is said here.
 *
 * @param data what the schema was given
 * @param placeOf where a path of it stands
 */
export function explain(
  error: Pick<z.ZodError, 'issues'>,
  data: unknown,
  placeOf: (path: Path) => Place,
): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(placeOf([...issue.path, key]), `The field "${key}" is not known here.`, issue.message),
      );
    }
    const value = valueAt(data, issue.path);
    return problem(placeOf(issue.path), whatIsWrong(issue, value), remedyFor(issue, value));
  });
}

function whatIsWrong(issue: Issue, value: unknown): string {
  const field = nameOf(issue.path);
  if (value === undefined) return `${field} is missing.`;
  if (value === null || value === '') return `${field} is empty.`;
  if (Array.isArray(value) && value.length === 0) return `${field} has no entries.`;
  return `${field} is ${JSON.stringify(value)}.`.slice(0, 300);
}

function remedyFor(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) return 'Give it a value, or leave the field out.';
      if (issue.expected === 'string' && typeof value === 'number') return 'Put the number in quotes.';
      return `It must be ${expected[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Allowed: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return remedyForChoice(issue);
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message).join(' ');
    case 'too_small':
      if (issue.origin === 'string') return 'Give it a value, or leave the field out.';
      return issue.origin === 'array' ? 'Give at least one.' : `The least is ${issue.minimum}.`;
    default:
      return issue.message;
  }
}

const expected: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What a choice takes: as one of its branches explains it, else the values that they list. */
function remedyForChoice(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const inner = issue.errors.flat();
  const explained = inner.find(({ code }) => code === 'custom');
  if (explained !== undefined) return explained.message;
  const allowed = inner.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  return allowed.length > 0 ? `Allowed: ${allowed.join(', ')}.` : issue.message;
}

/** The field at the end of a path, with its position where it is one of a list. */
function nameOf(path: Path): string {
  const field = path.findLast((part) => typeof part === 'string');
  const position = path.at(-1);
  if (field === undefined) return 'This entry';
  return typeof position === 'number' ? `Entry ${position + 1} of "${field}"` : `"${field}"`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
