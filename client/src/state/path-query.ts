import { partOf } from './part.ts';

/** What the form of the paths asks. Set by an effect: `askOfPaths(title, change)`. */
export const usePathQuestion = partOf(({ settings }) => settings.paths);
