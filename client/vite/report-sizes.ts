import { gzipSync } from 'node:zlib';
import type { Logger, Plugin, Rolldown } from 'vite';

/**
 * Prints after a build what a browser loads before the first drawing, in kB of gzip: scripts and styles.
 *
 * @param mostAtOnce so many kB of scripts may come before the first drawing
 * @throws Error where there are more: what opens on demand is then to be loaded on demand
 */
export function reportSizes({ mostAtOnce }: { readonly mostAtOnce: number }): Plugin {
  let logger: Logger | undefined;
  return {
    name: 'report-sizes',
    apply: 'build',
    configResolved(config) {
      logger = config.logger;
    },
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const first = withImports(
        chunks.filter((chunk) => chunk.isEntry),
        new Map(chunks.map((chunk) => [chunk.fileName, chunk])),
      );
      const atOnce = sum([...first].map((chunk) => chunk.code));
      const later = chunks.filter((chunk) => !first.has(chunk));
      const assets = Object.values(bundle).filter((file) => file.type === 'asset');
      const ending = (suffix: string) =>
        assets.filter(({ fileName }) => fileName.endsWith(suffix)).map(({ source }) => source);
      logger?.info(
        [
          `scripts at once ${atOnce}`,
          `in workers ${sum(ending('.js'))}`,
          `on demand ${sum(later.map((chunk) => chunk.code))}`,
          `styles ${sum(ending('.css'))} (kB gzip)`,
        ].join(', '),
      );
      if (Number(atOnce) > mostAtOnce)
        this.error(
          `The first picture needs ${atOnce} kB of scripts, and may need ${mostAtOnce}: let what opens on demand load on demand.`,
        );
    },
  };
}

/** The chunks and all that they import statically, whatever lies between. */
function withImports(
  entries: readonly Rolldown.OutputChunk[],
  byName: ReadonlyMap<string, Rolldown.OutputChunk>,
): Set<Rolldown.OutputChunk> {
  const found = new Set(entries);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported !== undefined) found.add(imported);
    }
  }
  return found;
}

function sum(files: readonly (string | Uint8Array)[]): string {
  const bytes = files.reduce((total, file) => total + gzipSync(file).length, 0);
  return (bytes / 1000).toFixed(1);
}
