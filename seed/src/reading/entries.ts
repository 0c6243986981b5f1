import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { explain } from 'entente/contract/reading/explain.ts';
import { type Place, type Problem, problem } from 'entente/contract/reading/problem.ts';
import { type Path, readYaml } from 'entente/contract/reading/yaml.ts';
import type { z } from 'zod';
import type { Entry } from './entry.ts';

/** What files hold: the entries of the right form, all entries as they stand, and what is wrong with them. */
export interface Found<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Also those of the wrong form, so that a reference to one of them is not called unknown. */
  readonly raw: readonly unknown[];
  readonly problems: readonly Problem[];
  /** Whether every file could be read, so that nothing is unknown for want of its file. */
  readonly readable: boolean;
}

/** Reads a file that is one entry. */
export function readOne<Value>(folder: string, file: string, schema: z.ZodType<Value>): Found<Value> {
  if (!existsSync(join(folder, file))) return unreadable(missing(file));
  const { data, placeOf, problems } = readYaml(readFileSync(join(folder, file), 'utf8'), file);
  if (data === undefined) return unreadable(...problems);
  return merge(problems, [readEntry(data, schema, placeOf)]);
}

/** Reads a file that is a list of entries. An empty file is an empty list. */
export function readList<Value>(folder: string, file: string, schema: z.ZodType<Value>): Found<Value> {
  if (!existsSync(join(folder, file))) return unreadable(missing(file));
  const { data, placeOf, problems } = readYaml(readFileSync(join(folder, file), 'utf8'), file);
  if (data === undefined) return unreadable(...problems);
  const list: unknown = data ?? [];
  if (!Array.isArray(list)) {
    return unreadable(problem(placeOf([]), 'This file is not a list.', 'Begin each entry with "- ".'));
  }
  return merge(
    problems,
    list.map((item: unknown, index) => readEntry(item, schema, (path) => placeOf([index, ...path]))),
  );
}

/** Reads every YAML file below a folder of the seed, each a list of entries, in the order of their names. */
export function readLists<Value>(seed: string, folder: string, schema: z.ZodType<Value>): Found<Value> {
  return readFiles(seed, folder, (file) => readList(seed, file, schema));
}

/** Reads every YAML file below a folder of the seed, each one entry, in the order of their names. */
export function readEach<Value>(seed: string, folder: string, schema: z.ZodType<Value>): Found<Value> {
  return readFiles(seed, folder, (file) => readOne(seed, file, schema));
}

function readFiles<Value>(seed: string, folder: string, read: (file: string) => Found<Value>): Found<Value> {
  if (!existsSync(join(seed, folder))) return unreadable(missing(folder));
  const files = readdirSync(join(seed, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/i.test(file))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort();
  return merge([], files.map(read));
}

function readEntry<Value>(
  item: unknown,
  schema: z.ZodType<Value>,
  placeOf: (path: Path) => Place,
): Found<Value> {
  const parsed = schema.safeParse(item);
  return parsed.success
    ? {
        entries: [{ value: parsed.data, at: (...path) => placeOf(path) }],
        raw: [item],
        problems: [],
        readable: true,
      }
    : { entries: [], raw: [item], problems: explain(parsed.error, item, placeOf), readable: true };
}

function merge<Value>(problems: readonly Problem[], parts: readonly Found<Value>[]): Found<Value> {
  return {
    entries: parts.flatMap((part) => part.entries),
    raw: parts.flatMap((part) => part.raw),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
    readable: parts.every((part) => part.readable),
  };
}

function unreadable(...problems: readonly Problem[]): Found<never> {
  return { entries: [], raw: [], problems, readable: false };
}

function missing(file: string): Problem {
  return problem(
    { file, line: 1 },
    'This is missing from the seed.',
    'Add it; README.md says what belongs in it.',
  );
}
