import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileTrouble } from '#cli/local/file-trouble.ts';
import { removeAbandoned } from '#cli/local/jars.ts';
import { placesOf, runningFrom, stopAllFrom } from '#cli/local/running.ts';
import type { Removable } from './removable.ts';

/** The data of the program's own Neo4j in a folder, with its password and logs. What runs on it is ended first. */
export function localData(folder: string): Removable {
  const { home, record } = placesOf(folder);
  return {
    async describe() {
      const size = await sizeOf(home);
      if (size === null) return null;
      const running = (await runningFrom(folder)).length > 0;
      const first = running ? '; a Neo4j still runs on it and is ended first' : '';
      return `the data of the database of this folder: ${inMegabytes(size)} in ${home}${first}`;
    },
    async remove() {
      await stopAllFrom(folder, () => undefined);
      await removeAtOnce(folder, [home, record]);
    },
  };
}

/** Neo4j itself and what was made of it, which the next start would fetch and make again. */
export function programFiles(folder: string): Removable {
  const find = async () => {
    const names = await readdir(folder).catch(() => []);
    return names
      .filter((name) => /^(jars-|classes[-.]|maven\.log$)/.test(name))
      .map((name) => join(folder, name));
  };
  return {
    async describe() {
      const sizes = await Promise.all((await find()).map(sizeOf));
      if (sizes.length === 0) return null;
      const sum = sizes.reduce((total: number, size) => total + (size ?? 0), 0);
      return `Neo4j itself, as Maven fetched it: ${inMegabytes(sum)} in ${folder}; the next start fetches it again`;
    },
    remove: async () => removeAtOnce(folder, await find()),
  };
}

/**
 * Puts files and folders out of the way before it removes them, which takes a while: what is cut short leaves no half of
 * them where a start would look for the whole.
 */
async function removeAtOnce(folder: string, files: readonly string[]): Promise<void> {
  const away = join(folder, `removed-${process.pid}`);
  try {
    await mkdir(away, { recursive: true });
    for (const [place, file] of files.entries()) {
      await rename(file, join(away, String(place))).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    }
    await rm(away, { recursive: true, force: true });
    await removeAbandoned(folder);
  } catch (error) {
    throw explainFileTrouble(error, folder);
  }
}

/** In bytes, of a file or of all files below a folder; `null` where there is neither. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const one = await stat(path);
    if (!one.isDirectory()) return one.size;
  } catch {
    return null;
  }
  let sum = 0;
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    // A file may go while they are counted.
    if (entry.isFile())
      sum += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  }
  return sum;
}

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
