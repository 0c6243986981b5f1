import { pathStrip } from '#graph/path-strip.ts';
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
      ? pathStrip.title
      : `${pathStrip.title} from ${captionOf(from)} to ${captionOf(to)}`;
  },
  isAvailable: (target) => endsOfPaths(target) !== null,
  run: (target) => layOutBy(pathStrip, 'lay-out-as-paths', target),
};
