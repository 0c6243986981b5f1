import { lineBetween } from '#graph/line-name.ts';
import { useAppearance, withFanned } from '#state/appearance.ts';
import { useEntities } from '#state/entities.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Target } from '#state/target.ts';
import { patchToSet } from '#state/view.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { counted } from './wording.ts';

/** Draws relations that share a line one by one, and so keeps them; again, together. */
export const fanOutRelations: Command = {
  id: 'fan-out',
  icon: 'connect',
  shortcut: 'B',
  title: (target) =>
    areFanned(linesOf(target)) ? 'Draw parallel relations as one line' : 'Draw parallel relations one by one',
  isAvailable: (target) => linesOf(target).length > 0,
  run: (target) => {
    const lines = linesOf(target);
    const isFanned = !areFanned(lines);
    const fanned = withFanned(lines, isFanned);
    const title = `Drew the relations of ${counted(lines.length, 'line')} ${isFanned ? 'one by one' : 'together'}`;
    performEffect(title, patchToSet(useSession.getState().view, { appearance: { fanned } }));
  },
};

/** Lines of several relations: of those that are selected, else at the nodes that are, else all. */
function linesOf({ nodes, relations }: Target): readonly string[] {
  const known = useEntities.getState().relations;
  const view = visibleView();
  const chosen = new Set(relations);
  const at = new Set(nodes);
  const isAll = chosen.size === 0 && at.size === 0;
  const counts = new Map<string, number>();
  const wanted = new Set<string>();
  for (const ref of view.relations) {
    const relation = known.get(ref);
    if (relation === undefined) continue;
    const line = lineBetween(relation.from, relation.to);
    counts.set(line, (counts.get(line) ?? 0) + 1);
    if (isAll || chosen.has(ref) || at.has(relation.from) || at.has(relation.to)) wanted.add(line);
  }
  return [...wanted].filter((line) => (counts.get(line) ?? 0) > 1);
}

function areFanned(lines: readonly string[]): boolean {
  const { fanned } = useAppearance.getState();
  return lines.length > 0 && lines.every((line) => fanned.has(line));
}
