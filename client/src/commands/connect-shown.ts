import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { visibleView } from '#state/visible.ts';
import { addToView } from './add-to-view.ts';
import { afterword, MOST_NODES } from './capacity.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { counted, countedTotal } from './wording.ts';

/** Every relation among what is shown: an expansion brings only those of the node that was expanded. */
export const connectShown: Command = {
  id: 'connect-shown',
  icon: 'connect',
  shortcut: 'C',
  title: () => 'Show all relations among what is shown',
  isAvailable: () => {
    const { size } = visibleView().nodes;
    return size > 1 && size <= MOST_NODES;
  },
  run: async () => {
    const refs = [...visibleView().nodes.keys()];
    const about = { command: 'connect-shown', title: 'Showing all relations among what is shown', refs: [] };
    await doTask(about, async (signal) => {
      const answer = await call('relationsAmong', { ...useFilters.getState(), refs }, { signal });
      const added = addToView(
        { nodes: [], relations: answer.relations, bundles: answer.bundles },
        ({ relations }) => `Connected what was shown: ${counted(relations.length, 'relation')}`,
      );
      const count = added.relations.length;
      announce(
        count === 0
          ? 'All relations among what is shown are shown already.'
          : `${counted(count, 'relation')} added among what is shown.${whatElse(answer)}${afterword(added)}`,
      );
    });
  },
};

/** What of the answer's total did not come along, and where it is found. */
function whatElse({ total, relations, bundles }: CallAnswer<'relationsAmong'>): string {
  if (total.value <= relations.length) return '';
  const inBundles = bundles.length > 0 ? ' Click a line to go through all of its relations.' : '';
  return ` There are ${countedTotal(total, 'relation')} in all; of many between two nodes the first came.${inBundles}`;
}
