import { partOf } from './part.ts';

export type { FilterState } from './settings.ts';

/** What is asked of relations in every call. Set by an effect: `performEffect(title, patchToSet(view, { filters }))`. */
export const useFilters = partOf(({ settings }) => settings.filters);
