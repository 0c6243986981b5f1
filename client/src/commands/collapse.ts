import { announce } from '#state/announcements.ts';
import { broughtOnlyBy, type Part } from '#state/claims.ts';
import { useEntities } from '#state/entities.ts';
import { hidingOf } from '#state/hidden.ts';
import { performEffect, useSession } from '#state/session.ts';
import type { Target } from '#state/target.ts';
import { patchToRemove } from '#state/view.ts';
import type { Command } from './command.ts';
import { captionsOf, changeInWords } from './wording.ts';

/** Takes back what the expansions of nodes have brought, as far as nothing else holds it. */
export const collapse: Command = {
  id: 'collapse',
  icon: 'collapse',
  shortcut: 'Shift+Enter',
  title: (target) => {
    const { nodes, relations } = broughtBy(target);
    const change = nodes.size + relations.size === 0 ? '' : `: ${changeInWords(nodes, relations.size)}`;
    return `Collapse ${captionsOf(target.nodes)}${change}`;
  },
  isAvailable: (target) => {
    const { nodes, relations } = broughtBy(target);
    return nodes.size + relations.size > 0;
  },
  run: (target) => {
    const { view } = useSession.getState();
    const { nodes, relations } = broughtBy(target);
    const patch = {
      nodes: patchToRemove(view, nodes, []).nodes,
      relations: [...relations].map((ref) => ({ ref, shown: false })),
      hidden: hidingOf(view.hidden, { nodes, relations }, false),
    };
    const title = `Collapsed ${captionsOf(target.nodes)}: ${changeInWords(nodes, relations.size)}`;
    if (performEffect(title, patch, { collapsed: target.nodes })) announce(`${title} taken back.`);
  },
};

const nothing: Part = { nodes: new Set(), relations: new Set() };

/** What would go: also the relations of other expansions that end at a node that goes. */
function broughtBy({ nodes: refs }: Target): Part {
  if (refs.length === 0) return nothing;
  const { view, log } = useSession.getState();
  const known = useEntities.getState().relations;
  const { nodes, relations } = broughtOnlyBy(refs, log, view);
  const ending = [...view.relations].filter((ref) => {
    const relation = known.get(ref);
    return relation && (nodes.has(relation.from) || nodes.has(relation.to));
  });
  return { nodes, relations: new Set([...relations, ...ending]) };
}
