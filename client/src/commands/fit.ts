import { fitAll } from '#graph/camera.ts';
import { isAnythingShown } from './availability.ts';
import type { Command } from './command.ts';

export const fit: Command = {
  id: 'fit',
  icon: 'fit',
  shortcut: '0',
  title: () => 'Fit everything into view',
  isAvailable: isAnythingShown,
  run: () => fitAll(),
};
