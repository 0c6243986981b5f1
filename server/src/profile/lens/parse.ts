import { type Lens, type LensWarning, lens } from '#contract/model/index.ts';
import { explain } from '#contract/reading/explain.ts';
import { describeProblem, type Place } from '#contract/reading/problem.ts';
import { readYaml } from '#contract/reading/yaml.ts';

/** What is wrong with a lens: the same as a warning, but that it cannot be used. */
export type LensMistake = LensWarning;

/** A lens that cannot be used. The message names every mistake. */
export class WrongLens extends Error {
  override readonly name = 'WrongLens';
  readonly mistakes: readonly LensMistake[];

  /** @param file where it was read from, for the message */
  constructor(mistakes: readonly LensMistake[], options: ErrorOptions & { readonly file?: string } = {}) {
    super(mistakes.map((mistake) => sentence(mistake, options.file)).join('\n'), options);
    this.mistakes = mistakes;
  }
}

/** @throws WrongLens for what is not of the form */
export function parseLens(data: unknown): Lens {
  return parse(data, () => null);
}

/**
 * Reads the text of a lens file. An empty one is a lens that changes nothing.
 *
 * @param file the name of the file, for the message
 * @returns the lens, and on which line a field of it stands
 * @throws WrongLens
 */
export function readLensYaml(text: string, file?: string): { lens: Lens; lineOf: LineOf } {
  const { data, placeOf, problems } = readYaml(text, '');
  const lineOf: LineOf = (path) => placeOf(path).line;
  if (problems.length > 0) {
    const mistakes = problems.map(({ line, what, remedy }) => ({ field: '', line, detail: what, remedy }));
    throw new WrongLens(mistakes, named(file));
  }
  return { lens: parse(data ?? {}, lineOf, file), lineOf };
}

/** The line of the field at a path; `null` where the lens was not read from a text. */
export type LineOf = (path: readonly PropertyKey[]) => number | null;

function parse(data: unknown, lineOf: LineOf, file?: string): Lens {
  const result = lens.safeParse(data);
  if (result.success) return result.data;
  const mistakes = result.error.issues.flatMap((issue) => {
    // One problem for each field that is not known, else one for the issue.
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const explained = explain({ issues: [issue] }, data, (): Place => ({ file: '', line: 1 }));
    return explained.map(({ what, remedy }, place) => {
      const path = paths[place] ?? issue.path;
      return { field: fieldOf(path), line: lineOf(path), detail: what, remedy };
    });
  });
  throw new WrongLens(mistakes, named(file));
}

function sentence({ field, line, detail, remedy }: LensMistake, file: string | undefined): string {
  if (line !== null) {
    return describeProblem({
      file: file ?? 'line',
      line,
      what: field === '' ? detail : `${field}: ${detail}`,
      remedy,
    });
  }
  return `${field === '' ? '' : `${field}: `}${detail} ${remedy}`;
}

/** A path as it is written in code: `kinds.City.captions[0]`; a name that is no word stands in quotes. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, position) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) return `[${JSON.stringify(name)}]`;
      return position === 0 ? name : `.${name}`;
    })
    .join('');
}

const named = (file: string | undefined) => (file === undefined ? {} : { file });
