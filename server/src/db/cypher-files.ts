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

/** Fragments to put in the place of others: `{ filters: 'filters-asked' }`. */
export type Replacements = Readonly<Record<string, string>>;

/**
 * The text of `cypher/{name}.cypher`, with its fragments in their places.
 *
 * @param name for example `search/by-name`
 */
export function loadCypher(name: string, instead: Replacements = {}): string {
  return withFragments(readFileSync(join(findFolder('cypher'), `${name}.cypher`), 'utf8').trim(), instead);
}

/**
 * A text with each `<<fragment>>` replaced by `cypher/fragments/{fragment}.cypher`. Fragments are named in the files
 * only, never by a request.
 */
export function withFragments(cypher: string, instead: Replacements = {}): string {
  return cypher.replace(fragmentMark, (_, fragment: string) =>
    loadCypher(`fragments/${instead[fragment] ?? fragment}`, instead),
  );
}
