import { announce } from '#state/announcements.ts';
import { patchToHide } from '#state/hiding.ts';
import { performEffect, useSession } from '#state/session.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { counted, thingsInWords } from './wording.ts';

/** Puts out of sight what is selected, with the relations that end there. It keeps its place, unlike what is removed. */
export const hide: Command = {
  id: 'hide',
  icon: 'hide',
  shortcut: 'H',
  title: (target) => `Hide ${thingsInWords(target)}`,
  isAvailable: ({ nodes, relations }) => nodes.length + relations.length > 0,
  run: (target) => {
    const subject = thingsInWords(target);
    const before = visibleView().relations.size;
    if (!performEffect(`Hid ${subject}`, patchToHide(useSession.getState().view, target, true))) return;
    const relations = before - visibleView().relations.size;
    const alongside =
      target.nodes.length === 0 || relations === 0 ? '' : `, with ${counted(relations, 'relation')}`;
    announce(`Hid ${subject}${alongside}.`);
  },
};
