import { layOut } from '#graph/lay-out.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchToMove } from '#state/view.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { counted } from './wording.ts';

/** The only thing that moves what is shown already, apart from the user's own hand. */
export const layOutAgain: Command = {
  id: 'lay-out-again',
  icon: 'lay-out',
  shortcut: 'L',
  title: () => 'Lay out again',
  isAvailable: () => useSession.getState().view.nodes.size > 1,
  run: async () => {
    const about = { command: 'lay-out-again', title: 'Laying out', refs: [] };
    await doTask(about, async (signal) => {
      const entities = useEntities.getState();
      const places = await layOut({ entities, view: useSession.getState().view }, signal);
      const { view } = useSession.getState();
      const free = new Map([...places].filter(([ref]) => !view.nodes.get(ref)?.pinned));
      const patch = patchToMove(view, free, false);
      const moved = `${counted(patch.nodes.length, 'node')} moved`;
      if (performEffect(`Laid out again: ${moved}`, patch))
        announce(`Laid out again: ${moved}. Undo puts them back.`);
      else announce('Everything stands where this layout would put it.');
    });
  },
};
