import { accessSync, constants } from 'node:fs';
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * A `PATH` on which nothing is but what is named.
 *
 * @param folder is made, and holds it
 * @param programs names of programs of this machine, each under its own name, or as `[name, lines of a shell script]`
 */
export async function pathOf(
  folder: string,
  programs: readonly (string | readonly [name: string, script: string])[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const program of programs) {
    if (typeof program === 'string') await symlink(await realpath(find(program)), join(folder, program));
    else await writeFile(join(folder, program[0]), `#!/bin/sh\n${program[1]}\n`, { mode: 0o755 });
  }
  return folder;
}

function find(program: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not there.
    }
  }
  throw new Error(`${program} is not on this machine.`);
}
