import { useEntities } from '#state/entities.ts';
import { selectNodes } from '#state/selection.ts';
import type { Target } from '#state/target.ts';
import type { Command } from './command.ts';
import { captionsOf } from './wording.ts';

/** From relations to the nodes that they join: all that can be done with nodes can be done from there. */
export const selectEnds: Command = {
  id: 'select-ends',
  icon: 'select-ends',
  shortcut: 'E',
  title: (target) =>
    target.relations.length === 0
      ? 'Select what the selected relations join'
      : `Select ${captionsOf(endsOf(target))}`,
  isAvailable: ({ relations }) => relations.length > 0,
  run: (target) => selectNodes(endsOf(target)),
};

function endsOf({ relations }: Target): readonly string[] {
  const known = useEntities.getState().relations;
  return [...new Set(relations.flatMap((ref) => known.get(ref) ?? []).flatMap(({ from, to }) => [from, to]))];
}
