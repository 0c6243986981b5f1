import { partOf } from './part.ts';

/** The two dates that are compared. Set by an effect: `performEffect(title, patchToSet(view, { comparison }))`. */
export const useComparison = partOf(({ settings }) => settings.comparison);
