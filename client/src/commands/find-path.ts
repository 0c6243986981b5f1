import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { setPathEnds } from '#state/path-ends.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { showPaths } from './show-paths.ts';
import { captionOf, counted } from './wording.ts';

/** So many paths are drawn at once; the path form lists the others. */
const DRAWN = 5;

export const findPath: Command = {
  id: 'find-path',
  icon: 'path',
  shortcut: 'P',
  title: ({ nodes: [from, to] }) =>
    from === undefined || to === undefined
      ? 'Find paths between two nodes'
      : `Find paths from ${captionOf(from)} to ${captionOf(to)}`,
  isAvailable: ({ nodes }) => nodes.length === 2,
  run: async ({ nodes: [from, to] }) => {
    if (from === undefined || to === undefined) return;
    setPathEnds({ from, to });
    const title = `Finding paths from ${captionOf(from)} to ${captionOf(to)}`;
    await doTask({ command: 'find-path', title, refs: [from, to] }, async (signal) => {
      const answer = await call('paths', { ...useFilters.getState(), from, to, longer: 0 }, { signal });
      if (answer.paths.length === 0) {
        announce(
          `No path of up to ${counted(answer.searchedTo, 'hop')} from ${captionOf(from)} to ${captionOf(to)} under the filters in force. The path form can search further.`,
        );
        return;
      }
      showPaths(answer, answer.paths.slice(0, DRAWN));
    });
  },
};
