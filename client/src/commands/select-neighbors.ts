import { announce } from '#state/announcements.ts';
import { selectNodes } from '#state/selection.ts';
import type { Command } from './command.ts';
import { withNeighbors } from './with-neighbors.ts';
import { captionsOf, counted } from './wording.ts';

/** Adds to selected nodes those that are joined to them on the drawing. */
export const selectNeighbors: Command = {
  id: 'select-neighbors',
  icon: 'select-neighbors',
  shortcut: 'N',
  title: ({ nodes }) =>
    `Select ${captionsOf(nodes)} with what is joined to ${nodes.length === 1 ? 'it' : 'them'}`,
  isAvailable: (target) => target.nodes.length > 0 && withNeighbors(target.nodes).size > target.nodes.length,
  run: (target) => {
    const refs = withNeighbors(target.nodes);
    selectNodes(refs);
    announce(`${counted(refs.size, 'node')} selected.`);
  },
};
