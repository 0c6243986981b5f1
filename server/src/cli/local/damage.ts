import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How long the record at the end of a ZIP file is at most: 22 bytes, and a comment. */
const longestEnd = 22 + 65_535;

/** The names of those jars in a folder that were cut short: a jar is a ZIP file, and its last record names all others. */
export async function damagedJars(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  const whole = await Promise.all(names.map((name) => hasEnd(join(folder, name))));
  return names.filter((_, place) => whole[place] !== true);
}

async function hasEnd(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, longestEnd);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const begin = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    // The length of the comment stands last in the record.
    return begin >= 0 && begin + 22 <= length && begin + 22 + buffer.readUInt16LE(begin + 20) === length;
  } finally {
    await handle.close();
  }
}
