import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { useSession } from '#state/session.ts';
import { addToView } from './add-to-view.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { counted } from './wording.ts';

/** The server takes so many nodes in one call. */
const MOST_NODES = 2000;

/** Every relation among what is shown: an expansion brings only those of the node that was expanded. */
export const connectShown: Command = {
  id: 'connect-shown',
  icon: 'connect',
  shortcut: 'C',
  title: () => 'Show all relations among what is shown',
  isAvailable: () => {
    const { size } = useSession.getState().view.nodes;
    return size > 1 && size <= MOST_NODES;
  },
  run: async () => {
    const refs = [...useSession.getState().view.nodes.keys()];
    const about = { command: 'connect-shown', title: 'Showing all relations among what is shown', refs: [] };
    await doTask(about, async (signal) => {
      const answer = await call('relationsAmong', { ...useFilters.getState(), refs }, { signal });
      const added = addToView(
        { nodes: [], relations: answer.relations },
        ({ relations }) => `Connected what was shown: ${counted(relations.length, 'relation')}`,
      );
      const count = added.relations.length;
      const more =
        answer.total.value > answer.relations.length ? ' There are more than can be shown at once.' : '';
      announce(
        count === 0
          ? 'All relations among what is shown are shown already.'
          : `${counted(count, 'relation')} added among what is shown.${more}`,
      );
    });
  },
};
