import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { hidingOf } from '#state/hidden.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Target } from '#state/target.ts';
import { patchToRemove } from '#state/view.ts';
import type { Command } from './command.ts';
import { counted, thingsInWords } from './wording.ts';

/** Takes nodes and relations off the drawing. The graph itself stays as it is. */
export const remove: Command = {
  id: 'remove',
  icon: 'remove',
  shortcut: 'Delete',
  title: (target) => `Remove ${thingsInWords(target)} from the drawing`,
  isAvailable: ({ nodes, relations }) => nodes.length + relations.length > 0,
  run: (target) => {
    const { patch, alongside } = removalOf(target);
    const subject = thingsInWords(target);
    const rest = alongside === 0 ? '' : `, with ${counted(alongside, 'relation')}`;
    if (performEffect(`Removed ${subject}${rest}`, patch))
      announce(`Removed ${subject} from the drawing${rest}.`);
  },
};

/** `alongside`: how many relations go only because a node does at which they end. */
function removalOf({ nodes, relations }: Target) {
  const { view } = useSession.getState();
  const known = useEntities.getState().relations;
  const shown = [...view.relations].flatMap((ref) => known.get(ref) ?? []);
  const patch = patchToRemove(view, new Set(nodes), shown);
  const ending = new Set(patch.relations.map(({ ref }) => ref));
  const chosen = relations.filter((ref) => view.relations.has(ref) && !ending.has(ref));
  return {
    patch: {
      ...patch,
      relations: [...patch.relations, ...chosen.map((ref) => ({ ref, shown: false }))],
      hidden: [...(patch.hidden ?? []), ...hidingOf(view.hidden, { relations: chosen }, false)],
    },
    alongside: relations.length === 0 ? ending.size : 0,
  };
}
