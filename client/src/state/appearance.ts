import { partOf } from './part.ts';

/** How the drawing is to look. Set by an effect: `performEffect(title, patchToSet(view, { appearance }))`. */
export const useAppearance = partOf(({ settings }) => settings.appearance);

/** The lines that are fanned out once these are drawn one by one, or together again. */
export function withFanned(lines: Iterable<string>, isFanned: boolean): ReadonlySet<string> {
  const fanned = new Set(useAppearance.getState().fanned);
  for (const line of lines) {
    if (isFanned) fanned.add(line);
    else fanned.delete(line);
  }
  return fanned;
}
