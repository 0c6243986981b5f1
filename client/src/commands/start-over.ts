import { fitAll } from '#graph/camera.ts';
import { announce } from '#state/announcements.ts';
import { performEffect, useSession } from '#state/session.ts';
import { patchBetween } from '#state/view.ts';
import type { Command } from './command.ts';
import { doTask } from './do-task.ts';
import { firstPicture } from './show-start.ts';

/** The first picture in place of whatever there is; one effect, which can be taken back. */
export const startOver: Command = {
  id: 'start-over',
  icon: 'start',
  shortcut: null,
  title: () => 'Begin again with the first picture',
  isAvailable: () => true,
  run: async () => {
    await doTask({ command: 'start-over', title: 'Drawing the first picture', refs: [] }, async (signal) => {
      const { view } = await firstPicture(signal);
      const title = 'Began again with the first picture';
      if (!performEffect(title, patchBetween(useSession.getState().view, view)))
        return announce('This is the first picture already.');
      fitAll();
      announce(`${title}. Undo brings back what was there.`);
    });
  },
};
