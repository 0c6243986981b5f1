import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { isShown } from '#state/hiding.ts';
import { useSession } from '#state/session.ts';
import { addToView } from './add-to-view.ts';
import { afterword } from './capacity.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { findHiddenNeighbors } from './hidden-neighbors.ts';
import { captionsOf, changeInWords, countedTotal } from './wording.ts';

/** The server takes so many nodes in one call. */
const MOST_NODES = 20;
const LIMIT = 25;

export const showShared: Command = {
  id: 'show-shared',
  icon: 'shared',
  shortcut: 'S',
  title: ({ nodes }) => `Show what ${captionsOf(nodes)} share`,
  isAvailable: ({ nodes }) => nodes.length >= 2 && nodes.length <= MOST_NODES,
  run: async ({ nodes: refs }) => {
    const subject = captionsOf(refs);
    const about = { command: 'show-shared', title: `Finding what ${subject} share`, refs };
    await doTask(about, async (signal) => {
      const search = { ...useFilters.getState(), refs: [...refs] };
      const { view } = useSession.getState();
      const found = await findHiddenNeighbors(
        refs,
        (page) => call('sharedNeighbors', { ...search, ...page }, { signal }),
        { limit: LIMIT },
        (ref) => isShown(view, ref),
      );
      if (found.total.value === 0)
        return announce(`${subject} share no neighbor under the filters in force.`);
      const added = addToView(
        found,
        ({ nodes, relations }) => `What ${subject} share: ${changeInWords(nodes, relations.length)}`,
      );
      const rest = found.hasMore ? ' The best connected came; ask again for the next.' : '';
      announce(
        `${subject} share ${countedTotal(found.total, 'neighbor')}: ${changeInWords(added.nodes, added.relations.length)} added.${rest}${afterword(added)}`,
      );
    });
  },
};
