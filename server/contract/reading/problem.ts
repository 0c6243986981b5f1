/** A line of a file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong, where, and what to do about it. */
export interface Problem extends Place {
  readonly what: string;
  readonly remedy: string;
}

export function problem(place: Place, what: string, remedy: string): Problem {
  return { file: place.file, line: place.line, what, remedy };
}

/** One line: `relations/claims.yaml:12: what is wrong. What to do.` */
export function describeProblem({ file, line, what, remedy }: Problem): string {
  return `${file}:${line}: ${what} ${remedy}`;
}

/** In the order of the files and of the lines in each. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1,
  );
}
