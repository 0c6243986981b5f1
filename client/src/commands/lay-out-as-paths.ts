import { layoutNames } from '#graph/layout-names.ts';
import type { Command } from './command.ts';
import { endsOfPaths, layOutBy } from './lay-out.ts';
import { captionOf } from './wording.ts';

/** The paths between two nodes side by side, the rest below. */
export const layOutAsPaths: Command = {
  id: 'lay-out-as-paths',
  icon: 'lay-out',
  shortcut: null,
  title: (target) => {
    const [from, to] = endsOfPaths(target) ?? [];
    return from === undefined || to === undefined
      ? layoutNames.paths.title
      : `${layoutNames.paths.title} from ${captionOf(from)} to ${captionOf(to)}`;
  },
  isAvailable: (target) => endsOfPaths(target) !== null,
  run: (target) => layOutBy(layoutNames.paths, 'lay-out-as-paths', target),
};
