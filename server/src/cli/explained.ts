/** Something that the user can mend. The message says what is wrong and what to do, so it is shown without a stack. */
export class Explained extends Error {
  override readonly name: string = 'Explained';
}

/** An error as the one who started the program should see it. What nobody foresaw is told in full, to be reported. */
export function inWords(error: unknown): string {
  if (error instanceof Explained) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
