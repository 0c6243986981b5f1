import { cancelPicking, usePicking } from '#state/picking.ts';
import { clearSelection as clear } from '#state/selection.ts';
import type { Command } from './command.ts';

/** Also ends picking: Escape is the way out of both. */
export const clearSelection: Command = {
  id: 'clear-selection',
  icon: 'clear-selection',
  shortcut: 'Escape',
  title: () => (usePicking.getState().purpose === null ? 'Clear the selection' : 'Stop picking a node'),
  isAvailable: ({ nodes, relations }) =>
    nodes.length + relations.length > 0 || usePicking.getState().purpose !== null,
  run: () => {
    if (!cancelPicking()) clear();
  },
};
