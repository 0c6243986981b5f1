import type { Command } from './command.ts';
import { removeNodes } from './remove-nodes.ts';
import { captionsOf } from './wording.ts';

export const remove: Command = {
  id: 'remove',
  icon: 'remove',
  shortcut: 'Delete',
  title: ({ nodes }) => `Remove ${captionsOf(nodes)} from the drawing`,
  isAvailable: ({ nodes }) => nodes.length > 0,
  run: ({ nodes }) => removeNodes(nodes),
};
