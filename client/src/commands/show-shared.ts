import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { addToView } from './add-to-view.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { captionsOf, counted, countedChange } from './wording.ts';

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
      const parameters = { ...useFilters.getState(), refs, limit: LIMIT };
      const answer = await call('sharedNeighbors', parameters, { signal });
      if (answer.total.value === 0)
        return announce(`${subject} share no neighbor under the filters in force.`);
      const added = addToView(
        answer,
        ({ nodes, relations }) => `What ${subject} share: ${countedChange(nodes.length, relations.length)}`,
      );
      const all = counted(answer.total.value, 'shared neighbor');
      const left =
        answer.total.value > answer.nodes.length ? ` The first ${answer.nodes.length} of ${all}.` : '';
      announce(
        `${subject} share ${all}: ${countedChange(added.nodes.length, added.relations.length)} added.${left}`,
      );
    });
  },
};
