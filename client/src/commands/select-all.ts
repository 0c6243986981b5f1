import { announce } from '#state/announcements.ts';
import { selectNodes } from '#state/selection.ts';
import { visibleView } from '#state/visible.ts';
import { isAnythingShown } from './availability.ts';
import type { Command } from './command.ts';
import { counted } from './wording.ts';

export const selectAll: Command = {
  id: 'select-all',
  icon: 'select-all',
  shortcut: 'A',
  title: () => 'Select everything shown',
  isAvailable: isAnythingShown,
  run: () => {
    const { nodes } = visibleView();
    selectNodes(nodes.keys());
    announce(`${counted(nodes.size, 'node')} selected.`);
  },
};
