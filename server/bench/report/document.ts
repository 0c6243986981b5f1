import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFolder } from '#db/cypher-files.ts';
import { withMeasured } from '#testing/measured.ts';

/** Puts what was measured into its place in `docs/performance.md`. */
export async function writeMeasured(name: string, measured: string): Promise<void> {
  const file = join(findFolder('docs'), 'performance.md');
  await writeFile(file, withMeasured(await readFile(file, 'utf8'), name, measured));
}
