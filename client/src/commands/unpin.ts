import type { Command } from './command.ts';
import { setPinned, shownWith } from './set-pinned.ts';
import { captionsOf } from './wording.ts';

export const unpin: Command = {
  id: 'unpin',
  icon: 'unpin',
  shortcut: 'U',
  title: ({ nodes }) => `Unpin ${captionsOf(shownWith(nodes, true))}`,
  isAvailable: ({ nodes }) => shownWith(nodes, true).length > 0,
  run: ({ nodes }) => setPinned(shownWith(nodes, true), false),
};
