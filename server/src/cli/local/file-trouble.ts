import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { Explained } from '#cli/explained.ts';

/** The folder for the program's own database cannot be used as it is. The message says why and what to do. */
export class FolderTrouble extends Explained {
  override readonly name = 'FolderTrouble';
}

const elsewhere = 'set ENTENTE_FOLDER to a folder on another disk';
const another = 'set ENTENTE_FOLDER to another folder';

/** What the system's word for it means, and what can be done. */
const troubles: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', `Make room there, or ${elsewhere}.`],
  EDQUOT: ['there is no room left that you may use', `Make room there, or ${elsewhere}.`],
  EROFS: ['it can only be read', `Make it writable, or ${another} that is yours.`],
  EACCES: ['you may not use it', `Give yourself access to it, or ${another} that is yours.`],
  EPERM: ['you may not use it', `Give yourself access to it, or ${another} that is yours.`],
  ENOTDIR: ['a part of that path is a file, not a folder', `Move that file away, or ${another}.`],
  EEXIST: ['a file of that name is there', `Move that file away, or ${another}.`],
  ENAMETOOLONG: ['its path is too long for this system', `Please ${another} with a shorter path.`],
  EIO: ['the disk does not read or write it', `Check that disk, or ${elsewhere}.`],
};

/**
 * What went wrong with a file of the program's own database, as the user should see it. What is not known here is given
 * back as it came.
 *
 * @param folder where that database is kept
 */
export function explainFileTrouble(error: unknown, folder: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const known = troubles[code];
  if (known === undefined) return error;
  const [what, remedy] = known;
  const at = path === undefined || path === folder ? '' : `\nIt came to light at ${path}`;
  return new FolderTrouble(
    `The folder for the program's own database cannot be used: ${what}.\n${folder}${at}\n${remedy}`,
  );
}

/**
 * Makes a folder, with those above it, unless it is there.
 *
 * @throws what the system says where it cannot be made or written in
 */
export async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Node's own way to make all of them reports a disk that can only be read as a folder that is missing.
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await makeWritable(dirname(folder));
      await mkdir(folder);
    } else if (code !== 'EEXIST') throw error;
  }
  await access(`${folder}${sep}.`, constants.W_OK);
}
