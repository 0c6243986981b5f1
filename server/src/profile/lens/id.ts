import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { canonical, type Lens } from '#contract/model/index.ts';
import { parseLens, WrongLens } from './parse.ts';

/**
 * So long may an id be: it travels in a header, of which Node reads 16 kB in all. Some hundred changes fit; a lens that
 * is larger belongs into a file.
 */
export const longestId = 12_000;

/** In bytes: what a short id could be made to unfold to. */
const mostUnfolded = 1_000_000;

/**
 * What names a lens in a header: the lens itself, compressed, so that any server can read it that has never seen it.
 * Equal lenses have equal ids.
 *
 * @returns `null` where it is too large for that
 */
export function idOfLens(lens: Lens): string | null {
  const id = brotliCompressSync(canonical(lens)).toString('base64url');
  return id.length <= longestId ? id : null;
}

/**
 * The lens that an id holds.
 *
 * @throws WrongLens where it holds none
 */
export function lensOfId(id: string): Lens {
  return parseLens(unfold(id));
}

function unfold(id: string): unknown {
  try {
    if (id.length > longestId || !/^[\w-]+$/.test(id)) throw new RangeError('This is no id.');
    const text = brotliDecompressSync(Buffer.from(id, 'base64url'), { maxOutputLength: mostUnfolded });
    return JSON.parse(text.toString('utf8'));
  } catch (cause) {
    const detail = 'This is not the id of a lens.';
    const remedy = 'Send the "id" as POST /api/lens gives it, whole and unchanged, or none.';
    throw new WrongLens([{ field: '', line: null, detail, remedy }], { cause });
  }
}
