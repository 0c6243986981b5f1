import { setGathering, useGathering } from '#state/gathering.ts';
import { cancelPicking, usePicking } from '#state/picking.ts';
import { clearSelection as clear } from '#state/selection.ts';
import type { Command } from './command.ts';

/** Also ends picking, and selecting several: Escape is the way out of each. */
export const clearSelection: Command = {
  id: 'clear-selection',
  icon: 'clear-selection',
  shortcut: 'Escape',
  title: () => {
    if (usePicking.getState().purpose !== null) return 'Stop picking a node';
    return useGathering.getState().isOn ? 'Stop selecting several' : 'Clear the selection';
  },
  isAvailable: ({ nodes, relations }) =>
    nodes.length + relations.length > 0 ||
    usePicking.getState().purpose !== null ||
    useGathering.getState().isOn,
  run: () => {
    if (cancelPicking()) return;
    if (useGathering.getState().isOn) setGathering(false);
    else clear();
  },
};
