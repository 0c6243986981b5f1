import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { isNothingHidden } from '#state/hidden.ts';
import { performEffect, useSession } from '#state/session.ts';
import { unhiddenPart } from '#state/visible.ts';
import type { Command } from './command.ts';
import { patchToSeeAgain } from './see-again.ts';
import { countedChange } from './wording.ts';

/** Lets everything that was hidden, one by one or by its kind, be seen again. */
export const showHidden: Command = {
  id: 'show-hidden',
  icon: 'show',
  shortcut: 'Shift+H',
  title: () => {
    const { nodes, relations } = countHidden();
    return nodes + relations === 0
      ? 'Show again what is hidden'
      : `Show again what is hidden: ${countedChange(nodes, relations)}`;
  },
  isAvailable: () => !isNothingHidden(useSession.getState().view.hidden),
  run: () => {
    const { nodes, relations } = countHidden();
    const what = nodes + relations === 0 ? 'all kinds and types' : countedChange(nodes, relations);
    const patch = patchToSeeAgain(useSession.getState().view.hidden);
    if (performEffect(`Showed again what was hidden: ${what}`, patch))
      announce(`Showed again what was hidden: ${what}.`);
  },
};

/** How much of what is on the drawing is out of sight. */
export function countHidden(): { readonly nodes: number; readonly relations: number } {
  const { view } = useSession.getState();
  const unhidden = unhiddenPart(view, useEntities.getState());
  return {
    nodes: view.nodes.size - unhidden.nodes.size,
    relations: view.relations.size - unhidden.relations.size,
  };
}
