import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Keeps in full what goes on in the course of a start, one file for each step and one for all of it. */
export interface Log {
  /** Adds to the file of that name, which each start begins anew. Where it cannot be written, nothing happens. */
  write(name: string, text: string): void;
  /** Where the file of that name lies; `null` where nothing was written to it. */
  fileOf(name: string): string | null;
}

/** What belongs to no step. `start.mjs` has begun it. */
export const wholeStart = 'start';

/** In characters: what one file may hold. */
const longest = 5_000_000;

/** @param folder is made when there is something to write */
export function logIn(folder: string): Log {
  const lengths = new Map<string, number>();
  const path = (name: string) => join(folder, `${name.toLowerCase().replaceAll(/\W+/g, '-')}.log`);
  return {
    write(name, text) {
      const length = lengths.get(name);
      if (length !== undefined && length > longest) return;
      const file = path(name);
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text, { flag: length === undefined && name !== wholeStart ? 'w' : 'a' });
        lengths.set(name, (length ?? 0) + text.length);
      } catch {
        // As in a container, whose file system is read-only: what is printed has to do.
      }
    },
    fileOf: (name) => (lengths.has(name) ? path(name) : null),
  };
}
