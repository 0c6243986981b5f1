import { announce } from '#state/announcements.ts';
import { redo as doAgain, useSession } from '#state/session.ts';
import type { Command } from './command.ts';

export const redo: Command = {
  id: 'redo',
  icon: 'redo',
  shortcut: 'Mod+Shift+Z',
  title: () => {
    const next = nextEffect();
    return next === undefined ? 'Redo' : `Redo: ${next.title}`;
  },
  isAvailable: () => nextEffect() !== undefined,
  run: () => {
    const next = nextEffect();
    doAgain();
    if (next !== undefined) announce(`Done again: ${next.title}.`);
  },
};

function nextEffect() {
  const { effects, position } = useSession.getState().log;
  return effects[position];
}
