import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The nearest folder of that name in this module's folder or above it: the repository's own when run
 * from source or built in place, the packed copy when installed as a package.
 *
 * @throws where there is none: the installation is incomplete.
 */
export function findFolder(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, name);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder))
      throw new Error(`The folder "${name}" is missing from this installation.`);
  }
}

const fragmentMark = /<<([a-z-]+)>>/g;

/**
 * The text of `cypher/{name}.cypher`, with each `<<fragment>>` replaced by `cypher/fragments/{fragment}.cypher`.
 * Fragments are named in the files only, never by a request.
 *
 * @param name for example `search/by-name`
 */
export function loadCypher(name: string): string {
  const folder = findFolder('cypher');
  return readFileSync(join(folder, `${name}.cypher`), 'utf8')
    .trim()
    .replace(fragmentMark, (_, fragment: string) => loadCypher(`fragments/${fragment}`));
}
