import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** In bytes: after so much a file is put aside, in place of the one before. */
const longest = 10_000_000;

/** Writes lines to a file that does not grow without end. Where it cannot be written, nothing happens. */
export function requestLog(file: string): { write(line: string): void } {
  let length: number | null = null;
  return {
    write(line) {
      try {
        if (length === null) {
          mkdirSync(dirname(file), { recursive: true });
          length = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
        }
        if (length > longest) {
          renameSync(file, `${file}.1`);
          length = 0;
        }
        appendFileSync(file, line, { mode: 0o600 });
        length += Buffer.byteLength(line);
      } catch {
        // As in a container, whose file system is read-only.
      }
    },
  };
}
