import { partOf } from './part.ts';

/** The side whose names are used, '' for none. Set by an effect: `performEffect(title, patchToSet(view, { appearance }))`. */
export const useViewpoint = partOf(({ settings }) => settings.appearance.viewpoint);
