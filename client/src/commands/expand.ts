import type { Command } from './command.ts';
import { expandNodes, LARGEST_EXPANSION } from './expand-node.ts';
import { captionsOf } from './wording.ts';

export const expand: Command = {
  id: 'expand',
  icon: 'expand',
  shortcut: 'Enter',
  title: ({ nodes }) => `Expand ${captionsOf(nodes)}`,
  isAvailable: ({ nodes }) => nodes.length > 0 && nodes.length <= LARGEST_EXPANSION,
  run: async ({ nodes }) => {
    await expandNodes(nodes);
  },
};
