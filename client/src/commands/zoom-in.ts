import { zoomStep } from '#graph/camera.ts';
import { isAnythingShown } from './availability.ts';
import type { Command } from './command.ts';

export const zoomIn: Command = {
  id: 'zoom-in',
  icon: 'zoom-in',
  shortcut: '+',
  title: () => 'Zoom in',
  isAvailable: isAnythingShown,
  run: () => zoomStep('in'),
};
