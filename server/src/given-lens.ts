import type { Lens } from '#contract/model/index.ts';
import { readLensFile } from '#profile/lens/file.ts';
import { WrongLens } from '#profile/lens/parse.ts';
import { WrongSettings } from './settings.ts';

/**
 * The lens that a start was given.
 *
 * @param file `null`: none, which is a lens that changes nothing
 * @throws WrongSettings naming each mistake with its line
 */
export function givenLens(file: string | null): Lens {
  if (file === null) return {};
  try {
    return readLensFile(file);
  } catch (error) {
    if (error instanceof WrongLens) throw new WrongSettings(error.message, { cause: error });
    throw error;
  }
}
