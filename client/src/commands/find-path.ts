import { fetchCall } from '#api/cache.ts';
import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { setPathEnds } from '#state/path-ends.ts';
import { usePathQuery } from '#state/path-query.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { pathCall } from './path-call.ts';
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
      const { profile } = await fetchCall('graph', {});
      const asked = pathCall({ from, to }, usePathQuery.getState(), useFilters.getState(), profile);
      if (asked === null) return;
      const answer = await call('paths', { ...asked, longer: 0, limit: DRAWN }, { signal });
      if (answer.paths.length === 0) {
        announce(
          `No path of up to ${counted(answer.searchedTo, 'hop')} from ${captionOf(from)} to ${captionOf(to)} under what is asked of paths. The path form says what cuts them off.`,
        );
        return;
      }
      showPaths(answer);
    });
  },
};
