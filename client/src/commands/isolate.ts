import type { Ref } from 'entente/contract/model/index.ts';
import { fitAll } from '#graph/camera.ts';
import { announce } from '#state/announcements.ts';
import { useEntities } from '#state/entities.ts';
import { patchToHide } from '#state/hiding.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Target } from '#state/target.ts';
import { visibleView } from '#state/visible.ts';
import type { Command } from './command.ts';
import { withNeighbors } from './with-neighbors.ts';
import { captionsOf, counted, countedChange } from './wording.ts';

/** Hides all but what is selected: of one node, all but it and its neighbors; of relations, all but those and their ends. */
export const isolate: Command = {
  id: 'isolate',
  icon: 'isolate',
  shortcut: 'I',
  title: (target) => `Show only ${whatStays(target)}`,
  isAvailable: (target) => {
    if (target.nodes.length + target.relations.length === 0) return false;
    const { nodes, relations } = othersThan(target);
    return nodes.length + relations.length > 0;
  },
  run: (target) => {
    const title = `Showed only ${whatStays(target)}`;
    const others = othersThan(target);
    if (!performEffect(title, patchToHide(useSession.getState().view, others, true))) return;
    fitAll();
    const rest = countedChange(others.nodes.length, others.relations.length);
    announce(`${title}. Hidden: ${rest}.`);
  },
};

/** What is to be hidden; relations between nodes that stay only where relations were selected. */
function othersThan(target: Target): Target {
  const staying = stayingOf(target);
  const known = useEntities.getState().relations;
  const visible = visibleView();
  const chosen = new Set(target.relations);
  return {
    nodes: [...visible.nodes.keys()].filter((ref) => !staying.has(ref)),
    relations:
      target.nodes.length > 0
        ? []
        : [...visible.relations].filter((ref) => {
            const relation = known.get(ref);
            return relation && !chosen.has(ref) && staying.has(relation.from) && staying.has(relation.to);
          }),
  };
}

function stayingOf({ nodes, relations }: Target): ReadonlySet<Ref> {
  if (nodes.length === 1 && relations.length === 0) return withNeighbors(nodes);
  const known = useEntities.getState().relations;
  const ends = relations.flatMap((ref) => known.get(ref) ?? []).flatMap(({ from, to }) => [from, to]);
  return new Set([...nodes, ...ends]);
}

function whatStays({ nodes, relations }: Target): string {
  if (nodes.length === 0 && relations.length > 0)
    return `${counted(relations.length, 'relation')} and what ${relations.length === 1 ? 'it joins' : 'they join'}`;
  const isAlone = nodes.length === 1 && relations.length === 0;
  return `${captionsOf(nodes)}${isAlone ? ' and its neighbors' : ''}`;
}
