import { announce } from '#state/announcements.ts';
import { undo as takeBack, useSession } from '#state/session.ts';
import type { Command } from './command.ts';

export const undo: Command = {
  id: 'undo',
  icon: 'undo',
  shortcut: 'Mod+Z',
  title: () => {
    const last = lastEffect();
    return last === undefined ? 'Undo' : `Undo: ${last.title}`;
  },
  isAvailable: () => lastEffect() !== undefined,
  run: () => {
    const last = lastEffect();
    takeBack();
    if (last !== undefined) announce(`Taken back: ${last.title}.`);
  },
};

function lastEffect() {
  const { effects, position } = useSession.getState().log;
  return effects[position - 1];
}
