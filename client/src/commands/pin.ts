import type { Command } from './command.ts';
import { setPinned, shownWith } from './set-pinned.ts';
import { captionsOf } from './wording.ts';

export const pin: Command = {
  id: 'pin',
  icon: 'pin',
  shortcut: 'Shift+P',
  title: ({ nodes }) => {
    const loose = shownWith(nodes, false);
    return `Pin ${captionsOf(loose)} where ${loose.length === 1 ? 'it stands' : 'they stand'}`;
  },
  isAvailable: ({ nodes }) => shownWith(nodes, false).length > 0,
  run: ({ nodes }) => setPinned(shownWith(nodes, false), true),
};
