import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { selectNodes } from '#state/selection.ts';
import type { Target } from '#state/target.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { captionsOf, counted } from './wording.ts';

/** Adds to selected nodes those that are joined to them on the drawing. */
export const selectNeighbors: Command = {
  id: 'select-neighbors',
  icon: 'select-all',
  shortcut: 'N',
  title: ({ nodes }) =>
    `Select ${captionsOf(nodes)} with what is joined to ${nodes.length === 1 ? 'it' : 'them'}`,
  isAvailable: (target) => withNeighbors(target).length > target.nodes.length,
  run: (target) => {
    const refs = withNeighbors(target);
    selectNodes(refs);
    announce(`${counted(refs.length, 'node')} selected.`);
  },
};

function withNeighbors({ nodes }: Target): readonly string[] {
  if (nodes.length === 0) return [];
  const chosen = new Set(nodes);
  const known = useEntities.getState().relations;
  const found = new Set(nodes);
  for (const ref of visibleView().relations) {
    const relation = known.get(ref);
    if (relation === undefined) continue;
    if (chosen.has(relation.from)) found.add(relation.to);
    if (chosen.has(relation.to)) found.add(relation.from);
  }
  return [...found];
}
