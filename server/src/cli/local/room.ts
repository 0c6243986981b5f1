import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FolderTrouble } from './file-trouble.ts';

const megabyte = 1_000_000;

/** How many megabytes are free where a folder is, or is to be; `null` where the system does not tell. */
export async function freeMegabytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / megabyte);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && above !== folder) return freeMegabytes(above);
    return null;
  }
}

/**
 * Makes sure that there is room before something is begun that would stop half-way without it.
 *
 * @param what needs the room: "Neo4j and its data"
 * @throws FolderTrouble
 */
export async function needRoom(folder: string, megabytes: number, what: string): Promise<void> {
  const free = await freeMegabytes(folder);
  if (free === null || free >= megabytes) return;
  throw new FolderTrouble(
    `${what} would take about ${megabytes} MB, and ${free} MB are free where they would go:\n${folder}\n` +
      'Make room there, or set ENTENTE_FOLDER to a folder on another disk.',
  );
}
