import { zoomStep } from '#graph/camera.ts';
import { isAnythingShown } from './availability.ts';
import type { Command } from './command.ts';

export const zoomOut: Command = {
  id: 'zoom-out',
  icon: 'zoom-out',
  shortcut: '-',
  title: () => 'Zoom out',
  isAvailable: isAnythingShown,
  run: () => zoomStep('out'),
};
