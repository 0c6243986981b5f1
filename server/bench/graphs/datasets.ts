import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFolder } from '#db/cypher-files.ts';

/** Where data sets that do not ship with the program may lie: beside the repository. */
export function datasetFile(folder: string, file: string): string {
  return join(dirname(dirname(findFolder('cypher'))), 'shared', 'datasets', folder, file);
}

/** Why a data set cannot be loaded: in words, `null` where all its files are there. */
export function missingFiles(folder: string, files: readonly string[]): string | null {
  const missing = files.filter((file) => !existsSync(datasetFile(folder, file)));
  return missing.length === 0
    ? null
    : `the data set "${folder}" is not beside the repository (shared/datasets/${folder}: ${missing.join(', ')})`;
}
