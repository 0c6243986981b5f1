import { readFileSync } from 'node:fs';
import type { Lens } from '#contract/model/index.ts';
import { readLensYaml, WrongLens } from './parse.ts';

/**
 * The lens of a file.
 *
 * @throws WrongLens where the file cannot be read or holds no lens, naming file, line, field and what to do
 */
export function readLensFile(file: string): Lens {
  return readLensYaml(textOf(file), file).lens;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const detail = `The lens file ${file} cannot be read (${cause instanceof Error ? cause.message : cause}).`;
    const remedy = 'Name a file that is there, as --lens my-graph.yaml; the page makes one to download.';
    throw new WrongLens([{ field: '', line: null, detail, remedy }], { cause });
  }
}
