import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A small seed of invented facts in which every part of the format is used. */
export const fixture = join(dirname(fileURLToPath(import.meta.url)), 'fixture');

/** In a file, a text that stands there once, and what to put in its place. A file of which nothing is left goes. */
export interface Edit {
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

/** A copy of the fixture with some edits, in a folder that goes with the test. */
export function editedFixture(...edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(fixture, folder, { recursive: true });
  for (const { file, replace, by } of edits) {
    const path = join(folder, file);
    const [before, after, ...more] = readFileSync(path, 'utf8').split(replace);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`"${replace}" does not stand in ${file} exactly once`);
    }
    const edited = `${before}${by}${after}`;
    if (edited === '') rmSync(path);
    else writeFileSync(path, edited);
  }
  return folder;
}
