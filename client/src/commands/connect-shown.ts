import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Ref } from 'entente/contract/model/node.ts';
import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { visibleView } from '#state/visible.ts';
import { addToView } from './add-to-view.ts';
import { afterword, MOST_NODES } from './capacity.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { captionsOf, counted, countedTotal } from './wording.ts';

/** Every relation among several selected nodes, or all: an expansion brings only those of the node that was expanded. */
export const connectShown: Command = {
  id: 'connect-shown',
  icon: 'connect',
  shortcut: 'C',
  title: ({ nodes }) => `Show all relations among ${subjectOf(nodes)}`,
  isAvailable: () => {
    const { size } = visibleView().nodes;
    return size > 1 && size <= MOST_NODES;
  },
  run: async ({ nodes }) => {
    const refs = nodes.length > 1 ? [...nodes] : [...visibleView().nodes.keys()];
    const subject = subjectOf(nodes);
    const about = { command: 'connect-shown', title: `Showing all relations among ${subject}`, refs: nodes };
    await doTask(about, async (signal) => {
      const answer = await call('relationsAmong', { ...useFilters.getState(), refs }, { signal });
      const added = addToView(
        { nodes: [], relations: answer.relations, bundles: answer.bundles },
        ({ relations }) => `Connected ${subject}: ${counted(relations.length, 'relation')}`,
      );
      const count = added.relations.length;
      announce(
        count === 0
          ? `All relations among ${subject} are shown already.`
          : `${counted(count, 'relation')} added among ${subject}.${whatElse(answer)}${afterword(added)}`,
      );
    });
  },
};

function subjectOf(nodes: readonly Ref[]): string {
  return nodes.length > 1 ? captionsOf(nodes) : 'what is shown';
}

/** What of the answer's total did not come along, and where it is found. */
function whatElse({ total, relations, bundles }: CallAnswer<'relationsAmong'>): string {
  if (total.value <= relations.length) return '';
  const inBundles = bundles.length > 0 ? ' Click a line to go through all of its relations.' : '';
  return ` There are ${countedTotal(total, 'relation')} in all; of many between two nodes the first came.${inBundles}`;
}
